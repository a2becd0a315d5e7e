import * as z from 'zod/mini'
import { numberSchema } from '../values/index.ts'

/** A figure of the list: one decimal, or low, likely and high. An amount has exactly two decimals. */
export const rangeSchema = z.union([
  numberSchema,
  z.strictObject({ low: numberSchema, likely: numberSchema, high: numberSchema }),
])
