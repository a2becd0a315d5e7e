import { boundedText } from '@anslag/pricing'
import * as z from 'zod/mini'
import type { CostRange } from '../range/cost-range.ts'
import { amount, path } from './parts.ts'

const spreading = z.strictObject({ low: amount, median: amount, high: amount })

const contribution = z.strictObject({
  kind: z.enum(['question', 'norm']),
  /** A JSON Pointer, or `component.tariff`. */
  name: z.union([path, boundedText(100, /^[a-z][a-z0-9-]*\.[a-z][A-Za-z0-9]*$/)]),
  width: amount,
})

export const rangeOfPlanSchema: z.ZodMiniType<CostRange> = z.strictObject({
  usual: z.strictObject({ net: amount, vat: amount, gross: amount, own: amount }),
  net: spreading,
  vat: spreading,
  gross: spreading,
  own: spreading,
  budget: z.strictObject({ net: amount, vat: amount, gross: amount, allowance: amount, own: amount }),
  contributions: z.array(contribution),
  nextQuestion: z.exactOptional(path),
})
