import { readingJsonSchema } from '@anslag/intake'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import { financeMappingJsonSchema, quoteDetailsJsonSchema, quoteJsonSchema } from '@anslag/quotes'
import type { Generated } from './page.ts'

const schemas: readonly (readonly [kind: string, schema: unknown])[] = [
  ...schemaKinds.map((kind) => [kind, jsonSchema(kind)] as const),
  ['quote', quoteJsonSchema()],
  ['quote-details', quoteDetailsJsonSchema()],
  ['finance-mapping', financeMappingJsonSchema()],
  ['reading', readingJsonSchema()],
]

/** A JSON Schema for each format that somebody else may read or write. */
export const schemaFiles = (): readonly Generated[] =>
  schemas.map(([kind, schema]) => ({
    path: `docs/reference/schemas/${kind}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }))
