import { driverName } from '@anslag/presentation/estimate'
import { pointer, valueAt } from '@anslag/pricing'
import { useComputed } from '@preact/signals'
import { useFormContext } from '../context/form-context.ts'
import type { InvalidInput, Path } from '../state/form.ts'
import { useHelp } from './help.tsx'

/** The answer at a path. A part that asks for no more is drawn anew only when that answer changes. */
export const useAnswer = (path: Path): unknown => {
  const { form } = useFormContext()
  return useComputed(() => valueAt(form.value.draft, path)).value
}

/** What somebody wrote at a path that is no answer yet. */
export const useInvalidInput = (path: Path): InvalidInput | undefined => {
  const { form } = useFormContext()
  return useComputed(() => form.value.invalid[pointer(...path)]).value
}

export interface FieldPlace {
  readonly driver: string
  readonly path: Path
}

/** The id of the element that answers what stands at a path. */
export const fieldId = (path: Path): string => `q-${path.join('-')}`

/** What every control of a field shows around itself. */
export const useFrame = ({ driver, path }: FieldPlace) => {
  const { texts, sentence } = useFormContext()
  const label = driverName(driver, texts)
  const invalid = useInvalidInput(path)
  return {
    id: fieldId(path),
    label,
    messages: invalid === undefined ? [] : [...new Set(invalid.issues.map(sentence))],
    help: useHelp(driver, label, fieldId(path)),
  }
}
