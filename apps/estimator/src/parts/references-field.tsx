import { CheckBoxes } from '@anslag/ui'
import { listAt, valueAt } from '../form/change.ts'
import { useApp } from './app-context.ts'
import { answer, type FieldPlace, useFrame } from './field.tsx'

interface ReferencesFieldProps extends FieldPlace {
  /** The list whose things are named. */
  readonly to: string
}

/** Which things of another list are meant. Every one of them until somebody takes one out. */
export const ReferencesField = ({ driver, path, to }: ReferencesFieldProps) => {
  const app = useApp()
  const { draft } = app.form.value
  const frame = useFrame({ driver, path })
  const all = listAt(draft, [to]).map((thing) => String(valueAt(thing, ['id'])))
  if (all.length === 0) return null
  const chosen = new Set(valueAt(draft, path) === undefined ? all : listAt(draft, path).map(String))
  const take = (id: string, checked: boolean) => {
    const next = all.filter((each) => (each === id ? checked : chosen.has(each)))
    answer(app, path, '', next.length === all.length ? undefined : next)
  }
  const options = all.map((id) => ({ value: id, label: id }))
  return <CheckBoxes {...frame} description={app.page.allMeant} options={options} chosen={chosen} onInput={take} />
}
