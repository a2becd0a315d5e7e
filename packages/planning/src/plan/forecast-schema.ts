import { daySchema, issueSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { enclosures } from '../delivery/enclosures.ts'
import { type DeliveryForecast, forecastAssumptions } from '../delivery/forecast.ts'
import { path, thing } from './parts.ts'

const days = z.int().check(z.gte(0))

const daySpan = z.strictObject({ low: days, median: days, high: days })

const dateSpan = z.strictObject({ low: daySchema, median: daySchema, high: daySchema })

export const forecastOfPlanSchema: z.ZodMiniType<DeliveryForecast> = z.strictObject({
  start: daySchema,
  deliveryId: z.exactOptional(thing),
  waiting: daySpan,
  work: daySpan,
  total: daySpan,
  workBegins: dateSpan,
  delivered: dateSpan,
  downloadUntil: dateSpan,
  enclosures: z.array(
    z.strictObject({
      enclosure: z.enum(enclosures),
      path,
      state: z.enum(['enclosed', 'missing', 'not-answered']),
    }),
  ),
  data: z.array(z.strictObject({ source: thing, path, own: z.boolean() })),
  assumptions: z.array(z.enum(forecastAssumptions)),
  issues: z.array(issueSchema),
})
