import { type Day, daySchema, type Instant, idSchema, instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { hashSchema, quoteNumberSchema, reasonText, revisionNumberSchema, shortText } from './fields.ts'
import { type Signature, signatureSchema } from './signature.ts'

/** Whose act it was. */
export const roles = ['officer', 'approver', 'finance', 'administrator', 'buyer', 'system'] as const

/** As whom somebody acts: one of {@link roles}. */
export type Role = (typeof roles)[number]

/** Who did something. */
export interface Actor {
  readonly name: string
  readonly role: Role
}

/** Why a buyer said no, and why a seller took a quote back or gave an accepted one up. */
export const reasonCodes = {
  declined: ['price', 'time', 'no-funding', 'other-scope', 'no-approval', 'other'],
  withdrawn: ['mistake', 'cannot-deliver', 'terms-changed', 'other'],
  cancelled: ['buyer-withdrew', 'no-approval', 'cannot-deliver', 'mistake', 'other'],
} as const

/** A code, and words: needed where the code is `other`. */
interface Reasoned<Code extends string> {
  readonly reason: Code
  readonly note?: string
}

interface Accepted {
  readonly kind: 'accepted'
  /** Who accepted on the buyer's behalf. */
  readonly acceptedBy: string
  /** When the acceptance arrived, which decides whether it was in time. */
  readonly acceptedAt: Instant
  /** BT-10 */
  readonly customerReference?: string
  /** BT-13 */
  readonly orderNumber?: string
  /** Where it can be read, of one that is entered on a later day than it arrived: a letter, an e-mail, a number of the archive. */
  readonly evidence?: string
}

interface Delivered {
  readonly kind: 'delivered'
  /** Id of the request's delivery. */
  readonly delivery?: string
  /** The last day on which the files can be fetched. */
  readonly downloadUntil: Day
  /** The last day on which the project may hold the data. */
  readonly deleteBy?: Day
}

interface DeadlineChanged {
  readonly kind: 'deadline-changed'
  readonly deadline: 'download' | 'deletion'
  readonly delivery?: string
  readonly until: Day
  readonly reason: string
}

/** A quote for a change of this one, by its number and the seal of the revision that is meant. */
interface Change<Kind extends string> {
  readonly kind: Kind
  readonly number: string
  /** The hash of that seal. */
  readonly seal: string
}

/** What happened, without who, when and the chain. */
export type EventPayload =
  | { readonly kind: 'issued' }
  | { readonly kind: 'sent'; readonly to?: string }
  | Accepted
  | { readonly kind: 'acceptance-undone'; readonly reason: string }
  | ({ readonly kind: 'declined'; readonly declinedBy?: string } & Reasoned<(typeof reasonCodes.declined)[number]>)
  | ({ readonly kind: 'withdrawn' } & Reasoned<(typeof reasonCodes.withdrawn)[number]>)
  | ({ readonly kind: 'cancelled' } & Reasoned<(typeof reasonCodes.cancelled)[number]>)
  | { readonly kind: 'superseded'; readonly revision: number }
  | Change<'change-issued'>
  | Change<'changed'>
  | Change<'change-ended'>
  | { readonly kind: 'third-party-received'; readonly source?: string; readonly note?: string }
  | Delivered
  | DeadlineChanged
  | { readonly kind: 'finance-acknowledged'; readonly reference?: string }

/** What happens to a revision, by its name. */
export type EventKind = EventPayload['kind']

interface Recorded {
  /** When it was entered. */
  readonly at: Instant
  /** Who entered it. */
  readonly by: Actor
  /** Hash of the event before; of the first, the seal's hash. */
  readonly previous: string
  /** SHA-256 of the canonical form of this event without this member and the next. */
  readonly hash: string
  /** Of that hash. */
  readonly signature?: Signature
}

/** Something that happened to a revision. Events are added and never changed; the status follows from them. */
export type QuoteEvent = EventPayload & Recorded

export const actorSchema: z.ZodMiniType<Actor> = z.strictObject({ name: shortText, role: z.enum(roles) })

const recorded = {
  at: instantSchema,
  by: actorSchema,
  previous: hashSchema,
  hash: hashSchema,
  signature: z.exactOptional(signatureSchema),
}

const note = z.exactOptional(reasonText)

const change = { number: quoteNumberSchema, seal: hashSchema, ...recorded }

/** Every kind of event, by its name. */
const eventSchemas = [
  z.strictObject({ kind: z.literal('issued'), ...recorded }),
  z.strictObject({ kind: z.literal('sent'), to: z.exactOptional(shortText), ...recorded }),
  z.strictObject({
    kind: z.literal('accepted'),
    acceptedBy: shortText,
    acceptedAt: instantSchema,
    customerReference: z.exactOptional(shortText),
    orderNumber: z.exactOptional(shortText),
    evidence: z.exactOptional(shortText),
    ...recorded,
  }),
  z.strictObject({ kind: z.literal('acceptance-undone'), reason: reasonText, ...recorded }),
  z.strictObject({
    kind: z.literal('declined'),
    declinedBy: z.exactOptional(shortText),
    reason: z.enum(reasonCodes.declined),
    note,
    ...recorded,
  }),
  z.strictObject({ kind: z.literal('withdrawn'), reason: z.enum(reasonCodes.withdrawn), note, ...recorded }),
  z.strictObject({ kind: z.literal('cancelled'), reason: z.enum(reasonCodes.cancelled), note, ...recorded }),
  z.strictObject({ kind: z.literal('superseded'), revision: revisionNumberSchema, ...recorded }),
  z.strictObject({ kind: z.literal('change-issued'), ...change }),
  z.strictObject({ kind: z.literal('changed'), ...change }),
  z.strictObject({ kind: z.literal('change-ended'), ...change }),
  z.strictObject({ kind: z.literal('third-party-received'), source: z.exactOptional(idSchema), note, ...recorded }),
  z.strictObject({
    kind: z.literal('delivered'),
    delivery: z.exactOptional(idSchema),
    downloadUntil: daySchema,
    deleteBy: z.exactOptional(daySchema),
    ...recorded,
  }),
  z.strictObject({
    kind: z.literal('deadline-changed'),
    deadline: z.enum(['download', 'deletion']),
    delivery: z.exactOptional(idSchema),
    until: daySchema,
    reason: reasonText,
    ...recorded,
  }),
  z.strictObject({ kind: z.literal('finance-acknowledged'), reference: z.exactOptional(shortText), ...recorded }),
] as const

export const eventSchema: z.ZodMiniType<QuoteEvent> = z.discriminatedUnion('kind', eventSchemas)
