import * as z from 'zod/mini'
import { amountSchema, daySchema, idSchema, statuses, textSchema } from '../values/index.ts'
import { tariffSchema } from './kinds.ts'
import { originMembers, placeSchema } from './origin-schema.ts'
import { planningSchema } from './planning-schema.ts'
import { rangeSchema } from './range-schema.ts'
import { sourceSchema } from './source.ts'
import { vatCategories } from './vat-category.ts'

/** An hourly price of a staff group, excluding VAT. */
const rateSchema = z.strictObject({
  name: textSchema,
  amount: amountSchema,
  vatCategory: z.enum(vatCategories),
  ...originMembers,
})

const refSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}\.[a-z][A-Za-z0-9]{0,39}$/))

/** The default of a driver: an answer, a count or a range of counts. */
const defaultSchema = z.union([z.string().check(z.minLength(1), z.maxLength(40)), rangeSchema])

/** `price-list/1`: the tariffs of one validity period, in one revision. */
export const priceListSchema = z.strictObject({
  format: z.literal('price-list/1'),
  id: idSchema,
  title: textSchema,
  validFrom: daySchema,
  validTo: z.optional(daySchema),
  revision: z.int().check(z.gte(1), z.lte(999)),
  reason: z.optional(textSchema),
  status: z.enum(statuses),
  currency: z.literal('NOK'),
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
  /** Where figures come from that do not say so themselves. */
  source: z.optional(idSchema),
  place: z.optional(placeSchema),
  confirmedOn: z.optional(daySchema),
  rates: z.record(idSchema, rateSchema),
  /** By component: at which of the rates its hours are sold. */
  componentRates: z.record(idSchema, idSchema),
  defaults: z.record(z.string().check(z.regex(/^[a-z][A-Za-z.-]{0,79}$/)), defaultSchema),
  tariffs: z.record(refSchema, tariffSchema),
  /** A list without it prices orders, but cannot plan them. */
  planning: z.optional(planningSchema),
})

/**
 * A price list as it stands in its file, `price-list/1`: the tariffs of one validity period, in one revision, with
 * their sources. Rates are kroner per hour and norms hours, as text.
 */
export type PriceListDocument = z.output<typeof priceListSchema>
