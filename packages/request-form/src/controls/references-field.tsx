import { valueAt } from '@anslag/pricing'
import { CheckBoxes } from '@anslag/ui'
import { useFormContext } from '../context/form-context.ts'
import { listAt } from '../state/form.ts'
import { answer } from '../state/update-form.ts'
import { useThingNames } from '../things/use-thing-names.ts'
import { type FieldPlace, useAnswer, useFrame } from './use-field.ts'

interface ReferencesFieldProps extends FieldPlace {
  readonly to: string
}

/** Which things of another list are meant. Every one of them until somebody takes one out. */
export const ReferencesField = ({ driver, path, to }: ReferencesFieldProps) => {
  const context = useFormContext()
  const answered = useAnswer(path)
  const frame = useFrame({ driver, path })
  const all = listAt(useAnswer([to]), []).map((thing) => String(valueAt(thing, ['id'])))
  const names = useThingNames(to)
  if (all.length === 0) return null
  const chosen = new Set(answered === undefined ? all : listAt(answered, []).map(String))
  const take = (id: string, checked: boolean) => {
    const next = all.filter((each) => (each === id ? checked : chosen.has(each)))
    answer(context, path, '', next.length === all.length ? undefined : next)
  }
  const options = all.map((id, index) => ({ value: id, label: names[index] ?? id }))
  return (
    <CheckBoxes {...frame} description={context.page.form.allMeant} options={options} chosen={chosen} onInput={take} />
  )
}
