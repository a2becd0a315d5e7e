import type { AmountText } from '@anslag/pricing'
import type { Correlation } from '../draws/deviations.ts'

/** What a price list's owner decides about ranges. */
export interface PlanningTerms {
  readonly correlation: Correlation
  /** How many of a hundred orders shall cost no more than the amount to budget: above 0, below 100. */
  readonly percentile: number
  /** The amount to budget is a multiple of this. */
  readonly step: AmountText
}

/** How often something is drawn, from where. */
export interface Sampling {
  readonly seed: number
  readonly count: number
}

export const usualSampling: Sampling = { seed: 1, count: 8192 }
