import { type CatalogueDocument, likely, type PriceListDocument } from '../tariffs/index.ts'
import { valueAt } from '../values/index.ts'
import type { AskedWhen, Field, Fields } from './drivers.ts'

/** A group of answers, or one thing of a list: what its questions are, and what is answered. */
export interface Asking {
  /** Its name at the top of a request. */
  readonly name: string
  readonly fields: Fields
  readonly value: unknown
  /** Whose entries the answers may name. */
  readonly catalogue: CatalogueDocument | undefined
}

/** What the catalogue says of a question, by the entry that another answer about the same thing names. */
export const toldAnswer = (field: Field | undefined, { value, catalogue }: Asking): string | undefined => {
  if (field?.kind !== 'choice' || field.givenBy === undefined) return undefined
  const { entries, member, field: by } = field.givenBy
  const named = valueAt(value, [by])
  return catalogue?.[entries]?.find(({ code }) => code === named)?.[member]
}

type Defaults = PriceListDocument['defaults']

/** An answer that decides whether another question is asked. */
export interface Decision {
  readonly driver: string
  readonly value: string
}

/** The word that an answer counts as. */
export const wordOf = (given: unknown): string => (given === true ? 'yes' : given === false ? 'no' : String(given))

const fieldAt = (fields: Fields, [name = '', ...below]: readonly string[]): Field | undefined => {
  const field = fields[name]
  return below.length > 0 && field?.kind === 'answers' ? fieldAt(field.fields, below) : field
}

/** What a choice says, and the answer that says so: its own or the list's; where it is not asked itself, the one it waits for. */
const decided = (driver: string, asking: Asking, defaults: Defaults): readonly [word: string, by: Decision] => {
  const path = driver.slice(asking.name.length + 1).split('.')
  const field = fieldAt(asking.fields, path)
  const against = field && decidedAgainst(field, asking, defaults)
  if (against !== undefined) return [(field?.kind === 'choice' && field.otherwise) || '', against]
  const given = valueAt(asking.value, path) ?? toldAnswer(field, asking)
  const assumed = defaults[driver]
  const value = given === undefined ? (assumed === undefined ? '' : likely(assumed)) : wordOf(given)
  return [value, { driver, value }]
}

/**
 * The answer because of which a question is not asked; undefined where it is asked. What nobody answered decides as the
 * list's default does.
 */
export const decidedAgainst = (
  { askedWhen }: { readonly askedWhen?: AskedWhen },
  asking: Asking,
  defaults: Defaults,
): Decision | undefined => {
  if (askedWhen === undefined) return undefined
  const [word, by] = decided(askedWhen.driver, asking, defaults)
  return askedWhen.is.includes(word) ? undefined : by
}
