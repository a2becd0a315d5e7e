import { jsonSchema, schemaKinds } from '@anslag/pricing'
import type { Command } from './command.ts'

/** Writes the JSON Schema of a format. */
export const schema: Command = {
  name: 'schema',
  operands: [{ name: 'kind', words: schemaKinds }],
  flags: [],
  run: async ({ operands }) => ({
    kind: 'json',
    value: schemaKinds.filter((kind) => operands.includes(kind)).map(jsonSchema)[0],
  }),
}
