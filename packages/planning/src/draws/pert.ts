import { quantiles, tabulated } from './distribution.ts'
import { atDeviation, standardNormal } from './standard-normal.ts'

/** The least, the most likely and the largest that something can be. */
export interface Spread {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** How heavily the likely value weighs against the ends. Source: D. G. Malcolm et al., Operations Research 7 (1959). */
const weight = 4
const steps = 256

/**
 * How far from low (0) to high (1) a PERT-distributed value stands at each place of the standard normal distribution.
 *
 * @param mode where between low and high the likely value stands, from 0 to 1
 */
const pertTable = (mode: number): Float64Array => {
  const [below, above] = [weight * mode, weight * (1 - mode)]
  const pert = tabulated((value) => value ** below * (1 - value) ** above, 0, 1, steps)
  return quantiles(pert, standardNormal.below)
}

/** Makes PERT-distributed values of standard normal ones: the same deviation gives the same place in any spread. */
export const pert = (): ((spread: Spread, deviations: Float64Array) => Float64Array) => {
  const tables = new Map<number, Float64Array>()
  return ({ low, likely, high }, deviations) => {
    const mode = (likely - low) / (high - low)
    const table = tables.get(mode) ?? pertTable(mode)
    tables.set(mode, table)
    return deviations.map((deviation) => low + (high - low) * atDeviation(table, deviation))
  }
}
