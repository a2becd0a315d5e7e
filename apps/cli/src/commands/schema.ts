import { readingJsonSchema } from '@anslag/intake'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import type { Command } from './command.ts'

const schemas = new Map<string, () => Readonly<Record<string, unknown>>>([
  ...schemaKinds.map((kind) => [kind, () => jsonSchema(kind)] as const),
  ['reading', readingJsonSchema] as const,
])

/** Writes the JSON Schema of a format. */
export const schema: Command = {
  name: 'schema',
  operands: [{ name: 'kind', words: [...schemas.keys()] }],
  flags: [],
  run: async ({ operands }) => ({
    kind: 'json',
    value: operands.map((kind) => schemas.get(kind)?.())[0],
  }),
}
