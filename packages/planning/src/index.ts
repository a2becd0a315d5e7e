export type { Correlation } from './draws/deviations.ts'
export type { AmountToBudget } from './range/amount-to-budget.ts'
export { type Contribution, type CostRange, rangeOf, type Spreading } from './range/cost-range.ts'
export { type PlanningTerms, type Sampling, usualSampling } from './range/settings.ts'
