import * as z from 'zod/mini'
import { boundedText, decimalSchema, textSchema } from '../values/index.ts'
import { originMembers } from './origin-schema.ts'
import { rangeSchema } from './range-schema.ts'
import { vatCategories } from './vat-category.ts'

/** How often the work that a tariff prices is done. */
export const repetitionWords = ['once', 'every-delivery'] as const

/** What every tariff says of itself: where it comes from, where that is not what the list says of all. */
const origin = {
  unit: boundedText(100, /^[a-z][a-z-]*(\/[a-z][a-z-]*)?$/),
  vatCategory: z.enum(vatCategories),
  ...originMembers,
  /** How the figure was reached, where the source does not state it. */
  derivation: z.optional(textSchema),
  /** Whether the work is done once or for every delivery, where the list says otherwise than the component. */
  repeats: z.optional(z.enum(repetitionWords)),
}

const one = z.strictObject({ value: rangeSchema })

/** One amount or number of hours, whatever the quantity. */
const fixed = z.strictObject({ kind: z.literal('fixed'), figures: one, ...origin })

/** A price for each unit. */
const perUnit = z.strictObject({ kind: z.literal('per-unit'), figures: one, ...origin })

/** Hours that the list expects, for each unit of a driver or as a base. */
const normHours = z.strictObject({ kind: z.literal('norm-hours'), figures: one, ...origin })

/** A figure for each answer that a driver can have. */
const byAnswer = z.strictObject({
  kind: z.literal('by-answer'),
  figures: z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)), rangeSchema),
  ...origin,
})

const tier = z.strictObject({ from: decimalSchema, to: z.optional(decimalSchema), unitPrice: rangeSchema })

/** Prices that depend on the quantity. Each tier covers from < quantity ≤ to; the first starts at 0, the last is open. */
const tiers = z.strictObject({
  kind: z.literal('tiers'),
  mode: z.enum(['graduated', 'volume']),
  figures: z.strictObject({ rows: z.array(tier).check(z.minLength(1), z.maxLength(50)) }),
  ...origin,
})

/** The least that is charged. */
const minimum = z.strictObject({ kind: z.literal('minimum'), figures: one, ...origin })

/** A quantity that is free before anything is charged. */
const allowance = z.strictObject({ kind: z.literal('allowance'), figures: one, ...origin })

/** A price for every started `increment` of the unit. */
const startedUnit = z.strictObject({
  kind: z.literal('started-unit'),
  figures: z.strictObject({ increment: decimalSchema, value: rangeSchema }),
  ...origin,
})

/** A share of another figure. */
const percentage = z.strictObject({ kind: z.literal('percentage'), figures: one, ...origin })

/** A priced entry of the list, by its kind: how it depends on the quantity. */
export const tariffSchema = z.discriminatedUnion('kind', [
  fixed,
  perUnit,
  normHours,
  byAnswer,
  tiers,
  minimum,
  allowance,
  startedUnit,
  percentage,
])

/**
 * A priced entry of a price list, by its kind: how the price, or the hours, depend on the quantity. `unit` says what a
 * figure is of: `money/table` kroner per table, `hour/source` hours per source.
 */
export type Tariff = z.output<typeof tariffSchema>

export type TariffKind = Tariff['kind']
