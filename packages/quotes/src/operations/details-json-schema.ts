import { jsonSchemaOf } from '@anslag/pricing'
import { contactSchema, partySchema } from '../quote/party.ts'
import { quoteDetailsSchema } from './read-details.ts'

/** JSON Schema (2020-12) of `quote-details/1`. */
export const quoteDetailsJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf('quote-details', {
    schema: quoteDetailsSchema,
    description: 'Who offers what to whom, on which terms: what an officer adds to a request to make a quote of it.',
    parts: { party: partySchema, contact: contactSchema },
  })
