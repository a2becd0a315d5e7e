export { type Start, startOn } from './days/start.ts'
export { isWorkingDay, workingDayFrom, workingDaysAfter } from './days/working-days.ts'
export type { AwaitedData } from './delivery/awaited.ts'
export { type Enclosure, enclosures, type RequiredEnclosure } from './delivery/enclosures.ts'
export {
  type DateSpan,
  type DeliveryForecast,
  type ForecastAssumption,
  type ForecastInput,
  forecastOf,
} from './delivery/forecast.ts'
export type { Correlation } from './draws/deviations.ts'
export type { DaySpan } from './draws/forecast/day-span.ts'
export { planningIssueKinds } from './issue-kinds.ts'
export type { AmountToBudget } from './range/amount-to-budget.ts'
export type { Contribution } from './range/contributions.ts'
export { type CostRange, type RangeSettings, rangeOf } from './range/cost-range.ts'
export { type Expected, type PlanningTerms, planningTerms } from './range/planning-terms.ts'
export { type Sampling, usualSampling } from './range/settings.ts'
export type { Spreading } from './range/spreading.ts'
export { type Stage, type StageCode, stageCodes, stagesOf } from './stages/stages.ts'
export type { PlacedDelivery } from './years/placed.ts'
export type { ExchangeRate, YearTerms } from './years/terms.ts'
export {
  type BudgetYear,
  type CostType,
  costTypes,
  type ExchangedYears,
  type YearAmounts,
  type YearlyBudget,
  type YearRows,
} from './years/yearly-budget.ts'
export { yearsOf } from './years/years-of.ts'
