import { decidedAgainst, type PriceListDocument, valueAt } from '@anslag/pricing'
import type { NamedControl } from './control.ts'
import type { Form, Path } from './form.ts'
import { fieldsOf } from './questions.ts'

export type Defaults = PriceListDocument['defaults']

/** The path of a group of answers, or of the thing of a list that a path leads into. */
const placeOf = ([name = '', index]: Path): Path => (typeof index === 'number' ? [name, index] : [name])

/**
 * Whether a field is asked for now: some wait for the answer to another question, where nobody answered for what the list
 * assumes of it. What is answered is never hidden.
 */
export const isAskedNow = (field: NamedControl, path: Path, draft: Form['draft'], defaults: Defaults): boolean => {
  const name = String(path[0])
  const asking = { name, fields: fieldsOf(name), value: valueAt(draft, placeOf(path)) }
  return decidedAgainst(field, asking, defaults) === undefined || valueAt(draft, [...path, field.name]) !== undefined
}

/** The fields that are asked for now. */
export const askedNow = (
  fields: readonly NamedControl[],
  path: Path,
  draft: Form['draft'],
  defaults: Defaults,
): readonly NamedControl[] => fields.filter((field) => isAskedNow(field, path, draft, defaults))
