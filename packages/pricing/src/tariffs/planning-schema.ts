import * as z from 'zod/mini'
import { amountSchema, decimalSchema, textSchema } from '../values/index.ts'
import { originMembers } from './origin-schema.ts'
import { rangeSchema } from './range-schema.ts'

/** What a list says of planning: how far a price may be off, how prices grow, and how long work takes to come and be done. */
export const planningSchema = z.strictObject({
  /** How much of what is uncertain errs together, as shares of the variance: in the whole project, and in one component. */
  correlation: z.strictObject({ project: decimalSchema, component: decimalSchema }),
  /** How many of a hundred orders shall cost no more than the amount to budget. */
  percentile: decimalSchema,
  /** The amount to budget is a multiple of this. */
  step: amountSchema,
  /** By how many percent prices rise from one year to the next. */
  yearlyGrowth: decimalSchema,
  forecast: z.strictObject({
    /** Hours that are worked for one order on a working day. */
    hoursPerDay: rangeSchema,
    /** Working days before work begins. */
    queue: rangeSchema,
    /** Working days until data of another holder have arrived. */
    thirdPartyData: rangeSchema,
  }),
  ...originMembers,
  derivation: z.optional(textSchema),
})
