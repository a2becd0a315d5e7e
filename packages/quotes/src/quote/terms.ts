import { type Day, daySchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { paragraph, shortText } from './fields.ts'

/** A rule that the seller did not make up for this quote: where it stands, and the day from which it applies. */
export interface TermSource {
  readonly title: string
  readonly url?: string
  readonly date?: Day
}

/** What the parties owe one another (BT-20 and more). */
export interface Terms {
  readonly payment: {
    /** Days from the invoice. */
    readonly days: number
    /** BT-20, in the language of the quote. */
    readonly note?: string
  }
  readonly validity: {
    /** Calendar days after the day of issue; the last of them is the last day of the quote. */
    readonly days: number
    readonly source?: TermSource
  }
  /** The edition of the general conditions that applies. */
  readonly conditions?: TermSource
}

/** What a delivery time is counted from. */
export const deliveryStarts = ['accepted', 'third-party-received'] as const

/** How the data are handed over, and how long it is expected to take. */
export interface DeliveryTerms {
  /** How the data are handed over, in the language of the quote. */
  readonly terms?: string
  /** How long it is expected to take, when all that it counts from has happened. */
  readonly estimate?: {
    readonly unit: 'day' | 'week'
    readonly atLeast: number
    readonly atMost: number
    /** Counted from the last of these. */
    readonly countsFrom: readonly (typeof deliveryStarts)[number][]
  }
}

const termSource: z.ZodMiniType<TermSource> = z.strictObject({
  title: shortText,
  url: z.exactOptional(z.string().check(z.regex(/^https:\/\/\S{1,500}$/))),
  date: z.exactOptional(daySchema),
})

const days = (least: number) => z.int().check(z.gte(least), z.lte(365))

export const termsSchema: z.ZodMiniType<Terms> = z.strictObject({
  payment: z.strictObject({ days: days(0), note: z.exactOptional(paragraph) }),
  validity: z.strictObject({ days: days(1), source: z.exactOptional(termSource) }),
  conditions: z.exactOptional(termSource),
})

const span = z.int().check(z.gte(0), z.lte(1_000))

export const deliveryTermsSchema: z.ZodMiniType<DeliveryTerms> = z.strictObject({
  terms: z.exactOptional(paragraph),
  estimate: z.exactOptional(
    z.strictObject({
      unit: z.enum(['day', 'week']),
      atLeast: span,
      atMost: span,
      countsFrom: z.array(z.enum(deliveryStarts)).check(z.minLength(1), z.maxLength(deliveryStarts.length)),
    }),
  ),
})
