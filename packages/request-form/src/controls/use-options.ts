import { pointer } from '@anslag/pricing'
import type { Option } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import type { Path } from '../state/form.ts'

/** Answers to choose from, each with what it does to the price where the app around the form tells it. */
export const useOptions = (path: Path, options: readonly Option[]): readonly Option[] => {
  const { effects } = useFormContext()
  if (effects === undefined) return options
  const place = pointer(...path)
  return options.map((option) => ({ ...option, note: effects(place, option.value) }))
}
