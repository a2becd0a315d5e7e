import { quantiles, tabulated } from './distribution.ts'

/** Beyond six standard deviations lies less than one draw in a hundred million. */
const widest = 6
const stepsPerDeviation = 100

/** The standard normal distribution. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.1. */
export const standardNormal = tabulated(
  (deviation) => Math.exp((-deviation * deviation) / 2),
  -widest,
  widest,
  2 * widest * stepsPerDeviation,
)

/** One standard normal value from the middle of each of `count` equally likely parts, ascending. */
export const standardNormalStrata = (count: number): Float64Array =>
  quantiles(
    standardNormal,
    Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count),
  )

/** Reads a table that has a value for each place of the standard normal distribution's own, along straight lines. */
export const atDeviation = (table: Float64Array, deviation: number): number => {
  const place = Math.min(Math.max((deviation + widest) * stepsPerDeviation, 0), table.length - 1)
  const start = Math.min(Math.floor(place), table.length - 2)
  const value = table[start] ?? 0
  return value + (place - start) * ((table[start + 1] ?? 0) - value)
}
