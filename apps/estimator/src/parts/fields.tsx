import { askedNow } from '../form/asked-now.ts'
import type { Path } from '../form/change.ts'
import type { NamedControl } from '../form/control.ts'
import { useApp } from './app-context.ts'
import { Field } from './field.tsx'

interface FieldsProps {
  readonly of: readonly NamedControl[]
  /** The driver that they stand below. */
  readonly driver: string
  readonly path: Path
}

/** The fields that are asked for now. */
export const AskedFields = ({ of, driver, path }: FieldsProps) =>
  askedNow(of, path, useApp().form.value.draft).map(({ name, control }) => (
    <Field key={name} driver={`${driver}.${name}`} path={[...path, name]} control={control} />
  ))

/** Fields that belong together, side by side where there is room. */
export const Fields = (props: FieldsProps) => (
  <div class="fields">
    <AskedFields {...props} />
  </div>
)
