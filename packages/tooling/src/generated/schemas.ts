import { jsonSchema, schemaKinds } from '@anslag/pricing'
import type { Generated } from './page.ts'

/** A JSON Schema for each format that somebody else may read or write. */
export const schemaFiles = (): readonly Generated[] =>
  schemaKinds.map((kind) => ({
    path: `docs/reference/schemas/${kind}.schema.json`,
    text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n`,
  }))
