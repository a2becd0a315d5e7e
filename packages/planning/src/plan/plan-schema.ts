import { boundedText, daySchema, idSchema, pricedFromMembers } from '@anslag/pricing'
import * as z from 'zod/mini'
import { stageCodes } from '../stages/stages.ts'
import { ceilingOfPlanSchema, changeOfPlanSchema, effectSchema, waySchema } from './changes-schema.ts'
import { forecastOfPlanSchema } from './forecast-schema.ts'
import { address, amount, decimal, exchangeRate, thing } from './parts.ts'
import type { Plan } from './plan.ts'
import { rangeOfPlanSchema } from './range-schema.ts'
import { yearsOfPlanSchema } from './years-schema.ts'

const expected = z.strictObject({ low: decimal, likely: decimal, high: decimal })

const terms = z.strictObject({
  correlation: z.strictObject({ project: decimal, component: decimal }),
  percentile: decimal,
  step: amount,
  yearlyGrowth: decimal,
  forecast: z.strictObject({ hoursPerDay: expected, queue: expected, thirdPartyData: expected }),
})

const parameters = z.strictObject({
  seed: z.int().check(z.gte(0)),
  draws: z.int().check(z.gte(100), z.lte(1_000_000)),
  start: z.exactOptional(daySchema),
  growth: decimal,
  recovery: decimal,
  rates: z.array(exchangeRate),
})

const stage = z.strictObject({
  code: z.enum(stageCodes),
  deliveryId: z.exactOptional(thing),
  atMost: z.boolean(),
  net: amount,
  vat: amount,
  gross: amount,
  basis: z.enum(['stated', 'assumption']),
  source: address,
})

/** `plan/1` */
export const planSchema: z.ZodMiniType<Plan> = z.strictObject({
  format: z.literal('plan/1'),
  ...pricedFromMembers,
  needsAssessment: z.array(
    z.strictObject({ component: idSchema, reason: boundedText(100, /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?$/) }),
  ),
  terms,
  parameters,
  range: rangeOfPlanSchema,
  effects: z.array(effectSchema),
  ways: z.array(waySchema),
  ceiling: z.exactOptional(ceilingOfPlanSchema),
  years: yearsOfPlanSchema,
  forecast: forecastOfPlanSchema,
  stages: z.array(stage),
  change: z.exactOptional(changeOfPlanSchema),
})
