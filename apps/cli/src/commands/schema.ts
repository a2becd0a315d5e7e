import { readingJsonSchema } from '@anslag/intake'
import { planJsonSchema } from '@anslag/planning'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import { financeMappingJsonSchema, quoteDetailsJsonSchema, quoteJsonSchema } from '@anslag/quotes'
import type { Command } from './command.ts'

/** Every format that has a schema, and how the schema is made. */
const schemas: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ...schemaKinds.map((kind) => [kind, () => jsonSchema(kind)] as const),
  ['quote', quoteJsonSchema],
  ['quote-details', quoteDetailsJsonSchema],
  ['finance-mapping', financeMappingJsonSchema],
  ['reading', readingJsonSchema],
  ['plan', planJsonSchema],
])

/** Writes the JSON Schema of a format. */
export const schema: Command = {
  name: 'schema',
  operands: [{ name: 'kind', words: [...schemas.keys()] }],
  flags: [],
  run: async ({ operands: [kind = ''] }) => ({ kind: 'json', value: schemas.get(kind)?.() }),
}
