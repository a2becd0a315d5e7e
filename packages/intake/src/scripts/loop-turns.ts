import { type Bindings, filled } from './bindings.ts'
import { wholeNumber } from './whole-number.ts'

/** Values that a name of a loop takes, one after the other: a span is never written out before it is known to be short. */
type Values = readonly (string | { readonly from: number; readonly to: number })[]

/** Names that take their values side by side. */
interface Clause {
  readonly names: readonly string[]
  readonly values: readonly Values[]
}

/** What a loop repeats itself over; clauses are loops within one another. */
export type Clauses = readonly Clause[]

/** An end of a span, which may be longer than any number that is reckoned with. */
const endOf = (text: string): string | undefined => (/^-?\d+$/.test(text) ? text : wholeNumber(text))

const spanOf = (text: string): Values[number] | undefined => {
  const [from, to, ...more] = text.split(':').map(endOf)
  return from === undefined || to === undefined || more.length > 0 ? undefined : { from: Number(from), to: Number(to) }
}

const wordOrSpan = (text: string): Values[number] =>
  spanOf(text) ?? (/[+*]/.test(text) ? wholeNumber(text) : undefined) ?? text.replace(/^(["'])(.*)\1$/, '$2')

/** Spaces around a colon or a sign belong to one value. */
const innerSpaces = / ?([:+*]) ?/g

/** A minus with spaces around it belongs to no day. */
const difference = /(?<!\d)\d+ - \d+/g

/** `2012 2015 : 2017` as its values; a colon with spaces around it belongs to its span. */
const valuesOf = (list: string): Values =>
  list
    .replace(/\s+/g, ' ')
    .replace(difference, (text) => wholeNumber(text) ?? text)
    .replace(innerSpaces, '$1')
    .split(' ')
    .filter((word) => word !== '')
    .map(wordOrSpan)

const namesOf = (text: string): readonly string[] =>
  text.split(/[\s,]+/).flatMap((name) => (name === '' ? [] : [name.replace(/^\$/, '')]))

const clauseOf = (text: string, bindings: Bindings): Clause | undefined => {
  const between = text.search(/\sin\s/i)
  if (between < 0) return undefined
  const names = namesOf(text.slice(0, between))
  const lists = filled(text.slice(between + 4), bindings)
    .replace(/[()]/g, ' ')
    .split(',')
    .map(valuesOf)
  if (names.length === 0) return undefined
  // With one name, commas part its values; with several, they part the lists of the names.
  return names.length === 1 ? { names, values: [lists.flat()] } : { names, values: lists }
}

const lengthOf = (values: Values): number =>
  values.reduce<number>(
    (length, value) => length + (typeof value === 'string' ? 1 : Math.abs(value.to - value.from) + 1),
    0,
  )

const turnsOfClause = ({ values }: Clause): number => Math.max(0, ...values.map(lengthOf))

/** Reads what stands after `for`; undefined when it is no loop, or names nothing to take. */
export const clausesOf = (header: string, bindings: Bindings): Clauses | undefined => {
  const clauses = header.split(';').map((text) => clauseOf(text, bindings))
  const isWhole = clauses.every((clause) => clause !== undefined && turnsOfClause(clause) > 0)
  return isWhole ? clauses.filter((clause) => clause !== undefined) : undefined
}

/** How many turns a loop has. Nothing is written out for it, so it is safe for a span of any length. */
export const countOf = (clauses: Clauses): number =>
  clauses.reduce((product, clause) => product * turnsOfClause(clause), 1)

const spanned = (from: number, to: number): readonly string[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => String(from <= to ? from + index : from - index))

const written = (values: Values): readonly string[] =>
  values.flatMap((value) => (typeof value === 'string' ? [value] : spanned(value.from, value.to)))

/** The bindings of a name in a turn; a list that is too short leaves its name without a value. */
type Turn = readonly (readonly [name: string, value: string | undefined])[]

const turnsIn = (clause: Clause): readonly Turn[] => {
  const columns = clause.values.map(written)
  return [...Array(turnsOfClause(clause)).keys()].map((row) =>
    clause.names.map((name, column) => [name, columns[column]?.[row]] as const),
  )
}

/** Every turn of a loop, in order. Only for a loop whose count is known to be small. */
export const turnsOf = (clauses: Clauses): readonly Turn[] =>
  clauses.reduce<readonly Turn[]>(
    (turns, clause) => turns.flatMap((turn) => turnsIn(clause).map((next) => [...turn, ...next])),
    [[]],
  )

/** The names that a loop gives values to. */
export const namesBound = (clauses: Clauses): readonly string[] => clauses.flatMap(({ names }) => names)
