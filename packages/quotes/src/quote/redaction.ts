import { type Instant, instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { hashSchema, pointerSchema, quoteLimits, revisionNumberSchema } from './fields.ts'
import { type Signature, signatureSchema } from './signature.ts'

/** Why texts about a person were taken out: they asked for it, or the time for which they had to be kept was over. */
export const redactionRules = ['asked-for', 'retention'] as const

/** A statement that texts about persons were taken out of something that was sealed, and of nothing else in it. */
export interface Redaction {
  readonly revision: number
  /** Counted from 1 within the revision; absent where it was the content. */
  readonly event?: number
  /** JSON Pointers into the content or the event. */
  readonly members: readonly string[]
  /** The hash of what stood there: that of the seal or the event, or `after` of a redaction before. */
  readonly before: string
  /** The hash of what stands there now, computed in the same way. */
  readonly after: string
  readonly rule: (typeof redactionRules)[number]
  readonly at: Instant
  /** Of the digest of the other members: whoever makes no such statement could have changed anything. */
  readonly signature?: Signature
}

/** {@link Redaction} */
export const redactionSchema: z.ZodMiniType<Redaction> = z.strictObject({
  revision: revisionNumberSchema,
  event: z.exactOptional(z.int().check(z.gte(1), z.lte(1_000))),
  members: z.array(pointerSchema).check(z.minLength(1), z.maxLength(quoteLimits.redactedMembers)),
  before: hashSchema,
  after: hashSchema,
  rule: z.enum(redactionRules),
  at: instantSchema,
  signature: z.exactOptional(signatureSchema),
})
