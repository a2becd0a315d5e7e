import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { quoteDetailsJsonSchema } from '../operations/details-json-schema.ts'
import { exampleQuoteDetails } from '../operations/example-details.ts'
import { exampleFinanceMapping } from './example-mapping.ts'
import { financeMappingJsonSchema } from './json-schema.ts'

describe('the JSON Schema of a file that officers and finance write', () => {
  it.each([
    ['finance-mapping', financeMappingJsonSchema(), exampleFinanceMapping, []],
    ['quote-details', quoteDetailsJsonSchema(), exampleQuoteDetails, ['party', 'contact']],
  ] as const)('takes in an independent reader the example, and nothing else: %s', (kind, schema, example, parts) => {
    expect(schema).toMatchObject({
      $id: `urn:anslag:schema:${kind}:1`,
      title: `${kind}/1`,
      description: expect.stringMatching(/^[A-Z].*\.$/),
    })
    const { $defs = {} } = schema
    expect(Object.keys(Object($defs))).toEqual(expect.arrayContaining([...parts]))
    const accepts = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(schema)
    expect(accepts(example)).toBe(true)
    expect(accepts({ ...Object(example), strange: 'x' })).toBe(false)
    expect(accepts({ ...Object(example), format: `${kind}/2` })).toBe(false)
  })
})
