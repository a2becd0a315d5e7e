import fc, { type Arbitrary } from 'fast-check'

type Place = readonly string[]

const childrenOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const placesIn = (value: unknown, place: Place = []): readonly Place[] => [
  place,
  ...childrenOf(value).flatMap(([name, below]) => placesIn(below, [...place, name])),
]

const valueIn = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((above, name) => new Map(childrenOf(above)).get(name), value)

/** A copy with other members where `change` says so; none of them leaves a member out. */
const withAt = (value: unknown, [name, ...rest]: Place, change: (value: unknown) => readonly unknown[]): unknown => {
  if (name === undefined) return change(value)[0]
  const members = childrenOf(value).flatMap(([each, below]): (readonly [string, unknown])[] => {
    if (each !== name) return [[each, below]]
    return rest.length > 0
      ? [[each, withAt(below, rest, change)]]
      : change(below).map((made, index) => [index === 0 ? each : `${each}${index}`, made])
  })
  return Array.isArray(value) ? members.map(([, below]) => below) : Object.fromEntries(members)
}

/** What may be written anywhere, and belongs nowhere. */
const words = [
  ...['', '0', '-0', '0.00', '1', '-1', '1.5', '1.00', '999999999999999.99', '1e9', 'E', 'Z', 'NO', 'XX', 'yes'],
  ...['1000-01-01', '9999-12-31', '2026-02-30', '2004-05-03', '9999-12-31T23:59:59Z', '/', '/a/0', '~', '__proto__'],
  ...['\u3164', 'A\u030ase', '\ud800', '\u202e', '=1+1', 'delivery', 'a@b.c', 'https://a'],
]

/** Texts as long as a file can make them. */
const long = fc
  .tuple(
    fc.constantFrom('a', '/', '.', ')', ' ', '0', '\u0301\u0323', '-a', '@.', '\u3164'),
    fc.constantFrom(50, 3_000, 100_000),
  )
  .map(([piece, times]) => piece.repeat(times))

const other: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, 7, 999_999_999_999_999, [], {}, [[]], [null], { a: 1 }),
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 12 }),
  long,
)

const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'put', 'copy', 'remove', 'twice', 'add'),
  from: fc.nat(),
  put: other,
})

type Change = typeof change extends Arbitrary<infer C> ? C : never

const made = (document: unknown, { at, how, from, put }: Change): unknown => {
  const places = placesIn(document)
  const place = places[at % places.length] ?? []
  const copied = valueIn(document, places[from % places.length] ?? [])
  return withAt(document, place, (value) => {
    if (how === 'remove') return []
    if (how === 'twice') return [value, value]
    if (how === 'copy') return [copied]
    if (how === 'put' || typeof value !== 'object' || value === null) return [put]
    return [Array.isArray(value) ? [...value, put] : { ...value, [String(from % 7)]: put }]
  })
}

/** Copies of a document with one to three changes: a value of another kind or from another place, less, more, or twice. */
export const mutated = (...documents: readonly unknown[]): Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => changes.reduce<unknown>(made, document))
