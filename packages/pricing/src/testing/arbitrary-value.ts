import fc, { type Arbitrary } from 'fast-check'
import * as z from 'zod/mini'
import { daySchema, idSchema } from '../values/index.ts'

export type Schema = z.core.JSONSchema._JSONSchema

/** Few, so that references between things often meet. */
export const ids = ['a', 'b', 'c', 'd-1'] as const

export const arbitraryDay = fc
  .record({ year: fc.integer({ min: 2026, max: 2034 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(27) })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`)

const essence = (schema: Schema): string =>
  JSON.stringify(schema, (key, value) => (key === '$schema' ? undefined : value))

/** Schemas whose values are better chosen than drawn: by their JSON Schema. */
const known: ReadonlyMap<string, Arbitrary<unknown>> = new Map<string, Arbitrary<unknown>>([
  [essence(z.toJSONSchema(daySchema)), arbitraryDay],
  [essence(z.toJSONSchema(idSchema)), fc.constantFrom(...ids)],
])

/** Patterns whose values are better chosen than drawn. */
const knownPatterns: ReadonlyMap<string, Arbitrary<string>> = new Map([
  ['^[A-Z]{2}$', fc.constantFrom('NO', 'NO', 'SJ', 'SE', 'DK')],
])

const arbitraryText = ({ pattern, minLength = 0, maxLength = 40 }: Exclude<Schema, boolean>): Arbitrary<string> =>
  (pattern === undefined
    ? fc.string()
    : (knownPatterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u')))
  ).filter(({ length }) => minLength <= length && length <= maxLength)

const arbitraryObject = ({ properties = {}, required = [] }: Exclude<Schema, boolean>): Arbitrary<unknown> => {
  const members = Object.entries(properties).map(([name, below]) => [name, arbitraryValue(below)] as const)
  return fc.record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true })
}

/** Values that a JSON Schema of ours allows; what the schema names optional is often absent. */
export const arbitraryValue = (schema: Schema): Arbitrary<unknown> => {
  if (typeof schema === 'boolean') return fc.constant(null)
  const better = known.get(essence(schema))
  if (better !== undefined) return better
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer': {
      const { minimum: min = 0, maximum: max = 1000 } = schema
      return fc.oneof(fc.integer({ min, max: Math.min(max, min + 3) }), fc.integer({ min, max }))
    }
    case 'array': {
      const { items = true } = schema
      return fc.array(arbitraryValue(Array.isArray(items) ? true : items), { maxLength: 3 })
    }
    case 'object':
      return arbitraryObject(schema)
    default:
      return arbitraryText(schema)
  }
}
