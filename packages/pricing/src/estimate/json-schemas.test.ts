import { describe, expect, it } from 'vitest'
import { components } from '../components/index.ts'
import { isObject } from '../values/index.ts'
import { jsonSchema, schemaKinds } from './json-schemas.ts'

type Json = Readonly<Record<string, unknown>>

/** Every object within a schema, itself included; conditions say of no object what it may hold. */
const within = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(within)
  if (!isObject(value)) return []
  const { if: _condition, ...others } = value
  return [value, ...Object.values(others).flatMap(within)]
}

const defsOf = ({ $defs }: Json): Json => (isObject($defs) ? $defs : {})

const refsOf = (schema: Json) => within(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))

describe.each(schemaKinds)('the JSON Schema of %s', (kind) => {
  const schema = jsonSchema(kind)

  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:anslag:schema:${kind}:1`,
      title: `${kind}/1`,
      description: expect.stringMatching(/\.$/),
    })
  })

  it('refers only to itself and to parts that it holds, under plain names', () => {
    const names = Object.keys(defsOf(schema))
    expect(names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([])
    const known = ['#', ...names.map((name) => `#/$defs/${name}`)]
    expect(refsOf(schema).filter((ref) => !known.includes(ref))).toEqual([])
  })

  it('allows no unknown members in any object', () => {
    const open = within(schema).filter(
      ({ type, ...others }) => type === 'object' && !('additionalProperties' in others) && !('allOf' in others),
    )
    expect(open).toEqual([])
  })

  it('reads what lies below a node of a union once, and not once for every variant', () => {
    const all = within(schema)
    const kinds = all.filter(({ oneOf }) => Array.isArray(oneOf))
    expect(kinds).toEqual([])
    const variants = all.filter((each) => 'if' in each)
    expect(variants.filter((each) => !('then' in each))).toEqual([])
  })

  it('is the same every time, and plain JSON', () => {
    expect(jsonSchema(kind)).toEqual(schema)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})

describe('the JSON Schemas together', () => {
  it('asks of a request what the components ask', () => {
    const asked = components.flatMap(({ asks }) => Object.keys(asks))
    const { properties } = jsonSchema('request')
    expect(Object.keys(isObject(properties) ? properties : {})).toEqual(expect.arrayContaining(asked))
  })

  it('lets an estimate hold its request and its traces by name', () => {
    const refs = refsOf(jsonSchema('estimate'))
    expect(refs).toContain('#/$defs/request')
    expect(refs).toContain('#/$defs/trace')
  })

  it('calls every node of a trace by its kind, and lets it hold nodes of all kinds', () => {
    const schema = jsonSchema('trace')
    const titles = within(Object.values(schema)).flatMap(({ title }) => (typeof title === 'string' ? [title] : []))
    expect([...new Set(titles)]).toEqual([
      'input',
      'tariff',
      'assumption',
      'line',
      'product',
      'sum',
      'excess',
      'share',
      'bounded',
      'tiers',
      'chosen',
      'rounded',
    ])
    expect(refsOf(schema)).toContain('#')
  })
})
