import * as z from 'zod/mini'
import { type Content, contentSchema } from './content.ts'
import { eventSchema, type QuoteEvent } from './event.ts'
import { hashSchema, quoteLimits, quoteNumberSchema } from './fields.ts'
import { type Redaction, redactionSchema } from './redaction.ts'
import { type Signature, signatureSchema } from './signature.ts'

/** What makes a change of a revision visible. */
export interface Seal {
  /** Hash of the last event of the revision before; absent in the first. */
  readonly previous?: string
  /** SHA-256 of the canonical form (RFC 8785) of `{ previous, content }`; in the first revision of `{ content }`. */
  readonly hash: string
  /** Of that hash; the hash does not cover it. */
  readonly signature?: Signature
}

/** One numbered state of a quote's content. A draft has neither seal nor events. */
export interface Revision {
  readonly content: Content
  readonly seal?: Seal
  readonly events: readonly QuoteEvent[]
}

/** `quote/1`: an offer to a named buyer, with every revision that it ever had. */
export interface Quote {
  readonly format: 'quote/1'
  /** Given when the first revision is issued; a quote that was never issued has none. */
  readonly number?: string
  readonly revisions: readonly Revision[]
  /** What was taken out of it since, about persons. */
  readonly redactions?: readonly Redaction[]
}

const seal: z.ZodMiniType<Seal> = z.strictObject({
  previous: z.exactOptional(hashSchema),
  hash: hashSchema,
  signature: z.exactOptional(signatureSchema),
})

const revisionSchema: z.ZodMiniType<Revision> = z.strictObject({
  content: contentSchema,
  seal: z.exactOptional(seal),
  events: z.array(eventSchema).check(z.maxLength(quoteLimits.events)),
})

/** `quote/1` */
export const quoteSchema: z.ZodMiniType<Quote> = z.strictObject({
  format: z.literal('quote/1'),
  number: z.exactOptional(quoteNumberSchema),
  revisions: z.array(revisionSchema).check(z.minLength(1), z.maxLength(quoteLimits.revisions)),
  redactions: z.exactOptional(z.array(redactionSchema).check(z.minLength(1), z.maxLength(quoteLimits.redactions))),
})
