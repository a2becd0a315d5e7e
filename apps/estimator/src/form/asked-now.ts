import { type Path, valueAt } from './change.ts'
import type { NamedControl } from './control.ts'
import type { Form } from './form.ts'

/** The fields that are asked for now: some wait for the answer to another question, but never hide what is answered. */
export const askedNow = (fields: readonly NamedControl[], path: Path, draft: Form['draft']): readonly NamedControl[] =>
  fields.filter(
    ({ name, askedWhen }) =>
      askedWhen === undefined ||
      valueAt(draft, askedWhen.driver.split('.')) === askedWhen.is ||
      valueAt(draft, [...path, name]) !== undefined,
  )
