import { daySchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { costTypes, type YearlyBudget } from '../years/yearly-budget.ts'
import { amount, decimal, exchangeRate, thing } from './parts.ts'

const amounts = z.strictObject({
  net: amount,
  growth: amount,
  vat: amount,
  gross: amount,
  recovered: amount,
  cost: amount,
})

const rows = { usual: amounts, allowance: amounts, total: amounts }

const exchanged = z.strictObject({ usual: amount, allowance: amount, total: amount })

const year = z.int().check(z.gte(1900), z.lte(9999))

export const yearsOfPlanSchema: z.ZodMiniType<YearlyBudget> = z.strictObject({
  years: z.array(z.strictObject({ year, deliveries: z.array(thing), ...rows })),
  sum: z.strictObject(rows),
  costType: z.enum(costTypes),
  pricedIn: year,
  growth: decimal,
  recovery: decimal,
  deliveries: z.array(
    z.strictObject({
      id: z.exactOptional(thing),
      day: daySchema,
      from: z.enum(['request', 'first-delivery', 'a-year-later']),
    }),
  ),
  currencies: z.array(z.extend(exchangeRate, { years: z.array(exchanged), sum: exchanged })),
})
