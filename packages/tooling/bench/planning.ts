import { budgetOf, planningTerms, rangeOf, usualSampling } from '@anslag/planning'
import { type EstimateInput, estimate } from '@anslag/pricing'
import { large, succeeded, typical } from './examples.ts'
import type { Contestant } from './interleaved.ts'

const of = (name: string, input: EstimateInput): readonly Contestant[] => {
  const made = succeeded(estimate(input))
  const terms = succeeded(planningTerms(input.book))
  return [
    { name: `draws-${name}`, times: 1, run: () => budgetOf(made, input, terms, usualSampling) },
    { name: `range-${name}`, times: 1, run: () => rangeOf(made, input, terms, usualSampling) },
  ]
}

/** 8 192 draws and the amount to budget, and the whole range with what contributes to it. */
export const planning: readonly Contestant[] = [...of('typical', typical), ...of('large', large)]

/** How many draws the figures above are of. */
export const draws = usualSampling.count
