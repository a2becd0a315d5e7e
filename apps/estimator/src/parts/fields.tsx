import { type Path, valueAt } from '../form/change.ts'
import type { NamedControl } from '../form/control.ts'
import { useApp } from './app-context.ts'
import { Field } from './field.tsx'

interface FieldsProps {
  readonly of: readonly NamedControl[]
  /** The driver that they stand below. */
  readonly driver: string
  readonly path: Path
}

/** The fields that are asked for now: some wait for the answer to another question, but never hide what is answered. */
export const AskedFields = ({ of, driver, path }: FieldsProps) => {
  const { draft } = useApp().form.value
  const asked = of.filter(
    ({ name, askedWhen }) =>
      askedWhen === undefined ||
      valueAt(draft, askedWhen.driver.split('.')) === askedWhen.is ||
      valueAt(draft, [...path, name]) !== undefined,
  )
  return asked.map(({ name, control }) => (
    <Field key={name} driver={`${driver}.${name}`} path={[...path, name]} control={control} />
  ))
}

/** Fields that belong together, side by side where there is room. */
export const Fields = (props: FieldsProps) => (
  <div class="fields">
    <AskedFields {...props} />
  </div>
)
