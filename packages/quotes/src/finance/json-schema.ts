import { jsonSchemaOf } from '@anslag/pricing'
import { financeMappingSchema } from './mapping.ts'

/** JSON Schema (2020-12) of `finance-mapping/1`. */
export const financeMappingJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf('finance-mapping', {
    schema: financeMappingSchema,
    description: 'How the rows of an accepted quote are posted: accounts, articles, units, VAT codes and dimensions.',
  })
