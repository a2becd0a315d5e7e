import { readingJsonSchema } from '@anslag/intake'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import type { Generated } from './page.ts'

const schemas: readonly (readonly [name: string, schema: object])[] = [
  ...schemaKinds.map((kind) => [kind, jsonSchema(kind)] as const),
  ['reading', readingJsonSchema()],
]

/** A JSON Schema for each format that somebody else may read or write. */
export const schemaFiles = (): readonly Generated[] =>
  schemas.map(([name, schema]) => ({
    path: `docs/reference/schemas/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }))
