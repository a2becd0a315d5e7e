import type * as z from 'zod/mini'
import type { Bounds, DecimalText } from '../values/index.ts'
import type { rangeSchema } from './range-schema.ts'

/** A figure of a price list: one decimal, or its low, likely and high value. Prices are made with the likely one. */
export type Range = z.output<typeof rangeSchema>

export const likely = (range: Range): DecimalText => (typeof range === 'string' ? range : range.likely)

/** Low and high, where the list gives them. */
export const boundsOf = (range: Range): Bounds =>
  typeof range === 'string' ? {} : { low: range.low, high: range.high }

/** Every decimal that a range states, in order. */
export const decimalsOf = (range: Range): readonly DecimalText[] =>
  typeof range === 'string' ? [range] : [range.low, range.likely, range.high]
