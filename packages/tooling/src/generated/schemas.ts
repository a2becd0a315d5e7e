import { jsonSchema, schemaKinds } from '@anslag/pricing'
import { quoteJsonSchema } from '@anslag/quotes'
import type { Generated } from './page.ts'

const schemaFile = (kind: string, schema: Readonly<Record<string, unknown>>): Generated => ({
  path: `docs/reference/schemas/${kind}.schema.json`,
  text: `${JSON.stringify(schema, null, 2)}\n`,
})

/** A JSON Schema for each format that somebody else may read or write. */
export const schemaFiles = (): readonly Generated[] => [
  ...schemaKinds.map((kind) => schemaFile(kind, jsonSchema(kind))),
  schemaFile('quote', quoteJsonSchema()),
]
