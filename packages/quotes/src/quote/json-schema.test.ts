import { isObject } from '@anslag/pricing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { badSamples, goodSamples } from '../testing/rule-samples.ts'
import { parseQuote } from '../verify/read-quote.ts'
import { quoteJsonSchema } from './json-schema.ts'

const schema = quoteJsonSchema()

/** An independent reader, as strict as it can be. Formats beside a pattern are annotations. */
const accepts = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(schema)

type Json = Readonly<Record<string, unknown>>

const within = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(within)
  return isObject(value) ? [value, ...Object.values(value).flatMap(within)] : []
}

const { $defs } = schema

const defs = isObject($defs) ? $defs : {}

describe('the JSON Schema of quote/1', () => {
  it('says what it is, with its version', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:anslag:schema:quote:1',
      title: 'quote/1',
      description: expect.stringMatching(/\.$/),
    })
  })

  it('holds its parts under plain names, and refers to nothing else', () => {
    expect(Object.keys(defs)).toEqual(
      expect.arrayContaining(['content', 'event', 'party', 'fixedLine', 'adjustment', 'estimate', 'trace', 'hash']),
    )
    const known = Object.keys(defs).map((name) => `#/$defs/${name}`)
    const refs = within(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.filter((ref) => !known.includes(ref))).toEqual([])
    expect(Object.keys(defs).filter((name) => !/^[a-z][A-Za-z]*$/.test(name))).toEqual([])
  })

  it('calls every kind of event by its name', () => {
    const { event } = defs
    const titles = within(event).flatMap(({ title }) => (typeof title === 'string' ? [title] : []))
    expect(titles).toEqual(expect.arrayContaining(['issued', 'accepted', 'delivered', 'finance-acknowledged']))
  })

  it.each(Object.entries(goodSamples))('accepts a good quote in an independent reader: %s', (_, quote) => {
    expect(accepts(JSON.parse(JSON.stringify(quote))) || accepts.errors).toBe(true)
  })

  it.each(
    badSamples.filter(({ document }) => typeof document !== 'string').map((sample) => [sample.name, sample] as const),
  )('refuses what our reader refuses, and nothing else: %s', (_, { document }) => {
    expect(accepts(JSON.parse(JSON.stringify(document)))).toBe(parseQuote(document).ok)
  })
})
