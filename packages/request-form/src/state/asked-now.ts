import { type CatalogueDocument, decidedAgainst, type PriceListDocument, valueAt } from '@anslag/pricing'
import type { NamedControl } from './control.ts'
import type { Form, Path } from './form.ts'
import { fieldsOf } from './questions.ts'

/** What decides where nobody answered: the defaults of the price list, and what the catalogue tells of its entries. */
export interface AskedAgainst {
  readonly defaults: PriceListDocument['defaults']
  readonly catalogue: CatalogueDocument | undefined
}

/** The path of a group of answers, or of the thing of a list that a path leads into. */
const placeOf = ([name = '', index]: Path): Path => (typeof index === 'number' ? [name, index] : [name])

/**
 * Whether a field is asked for now: some wait for the answer to another question, where nobody answered for what the list
 * assumes of it, and some are told by the entry of the catalogue that another answer names. What is answered is never hidden.
 */
export const isAskedNow = (
  field: NamedControl,
  path: Path,
  draft: Form['draft'],
  { defaults, catalogue }: AskedAgainst,
): boolean => {
  if (valueAt(draft, [...path, field.name]) !== undefined) return true
  if (field.givenBy !== undefined && valueAt(draft, [...path, field.givenBy]) !== undefined) return false
  const name = String(path[0])
  const asking = { name, fields: fieldsOf(name), value: valueAt(draft, placeOf(path)), catalogue }
  return decidedAgainst(field, asking, defaults) === undefined
}

/** The fields that are asked for now. */
export const askedNow = (
  fields: readonly NamedControl[],
  path: Path,
  draft: Form['draft'],
  known: AskedAgainst,
): readonly NamedControl[] => fields.filter((field) => isAskedNow(field, path, draft, known))
