import type { DecimalText } from '@anslag/pricing'

/**
 * The smallest of some values that at least so many percent of them do not exceed.
 *
 * @param ascending values in ascending order, at least one
 * @param percent above 0 and at most 100
 */
export const percentile = (ascending: Float64Array, percent: DecimalText): number =>
  ascending[Math.max(0, Math.ceil((Number(percent) / 100) * ascending.length) - 1)] ?? 0
