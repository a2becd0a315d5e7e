import { readingJsonSchema } from '@anslag/intake'
import { planJsonSchema } from '@anslag/planning'
import { jsonSchema, schemaKinds } from '@anslag/pricing'
import { financeMappingJsonSchema, quoteDetailsJsonSchema, quoteJsonSchema } from '@anslag/quotes'

/** The JSON Schema of each format that somebody else may read or write, by the package that reads it and the format. */
export const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  pricing: Object.fromEntries(schemaKinds.map((kind) => [kind, jsonSchema(kind)])),
  quotes: {
    quote: quoteJsonSchema(),
    'quote-details': quoteDetailsJsonSchema(),
    'finance-mapping': financeMappingJsonSchema(),
  },
  planning: { plan: planJsonSchema() },
  intake: { reading: readingJsonSchema() },
}

/** The text of a JSON Schema, as it is written to a file. */
export const schemaText = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`
