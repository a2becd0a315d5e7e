import * as z from 'zod/mini'
import { type Bounds, type DecimalText, numberSchema } from '../values/index.ts'

/** A figure of the list: one decimal, or low, likely and high. An amount has exactly two decimals. */
export const rangeSchema = z.union([
  numberSchema,
  z.strictObject({ low: numberSchema, likely: numberSchema, high: numberSchema }),
])

export type Range = z.output<typeof rangeSchema>

export const likely = (range: Range): DecimalText => (typeof range === 'string' ? range : range.likely)

/** Low and high, where the list gives them. */
export const boundsOf = (range: Range): Bounds =>
  typeof range === 'string' ? {} : { low: range.low, high: range.high }

/** Every decimal that a range states, in order. */
export const decimalsOf = (range: Range): readonly DecimalText[] =>
  typeof range === 'string' ? [range] : [range.low, range.likely, range.high]
