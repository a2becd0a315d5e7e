import { type Path, valueAt } from './change.ts'
import type { NamedControl } from './control.ts'
import type { Form } from './form.ts'

/** Whether a field is asked for now: some wait for the answer to another question, but never hide what is answered. */
export const isAskedNow = ({ name, askedWhen }: NamedControl, path: Path, draft: Form['draft']): boolean =>
  askedWhen === undefined ||
  valueAt(draft, askedWhen.driver.split('.')) === askedWhen.is ||
  valueAt(draft, [...path, name]) !== undefined

/** The fields that are asked for now. */
export const askedNow = (fields: readonly NamedControl[], path: Path, draft: Form['draft']): readonly NamedControl[] =>
  fields.filter((field) => isAskedNow(field, path, draft))
