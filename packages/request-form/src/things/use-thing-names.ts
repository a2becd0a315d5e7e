import { namesOfThings } from '@anslag/pricing'
import { useFormContext } from '../context/form-context.ts'
import { useAnswer } from '../controls/use-field.ts'

/** What the things of a list are called in the reader's language, in the form's order. */
export const useThingNames = (list: string): readonly string[] => {
  const { pricing, texts } = useFormContext()
  const things = useAnswer([list])
  const names = namesOfThings(list, { [list]: things }, pricing.value?.documents.catalogue)
  return names.map((name) => name[texts.language])
}
