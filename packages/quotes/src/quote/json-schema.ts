import { jsonSchemaOf } from '@anslag/pricing'
import { adjustmentSchema } from './adjustment.ts'
import { assumptionSchema } from './assumption.ts'
import { contentSchema } from './content.ts'
import { eventSchema } from './event.ts'
import { hashSchema } from './fields.ts'
import { fixedLineSchema } from './fixed-line.ts'
import { addressSchema, contactSchema, partySchema } from './party.ts'
import { quoteSchema } from './quote.ts'
import { redactionSchema } from './redaction.ts'
import { quoteVatSchema, vatReasonSchema } from './vat.ts'

/**
 * JSON Schema (2020-12) of `quote/1`, made of the schema that reads it. What it cannot say (sums, check digits, the chain)
 * are the numbered rules of the documentation.
 */
export const quoteJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf('quote', {
    schema: quoteSchema,
    description:
      'An offer of access to microdata to a named buyer, with every revision, what happened to each, and the seals that make a change visible.',
    parts: {
      content: contentSchema,
      event: eventSchema,
      party: partySchema,
      address: addressSchema,
      contact: contactSchema,
      fixedLine: fixedLineSchema,
      adjustment: adjustmentSchema,
      assumption: assumptionSchema,
      vatReason: vatReasonSchema,
      quoteVat: quoteVatSchema,
      redaction: redactionSchema,
      hash: hashSchema,
    },
  })
