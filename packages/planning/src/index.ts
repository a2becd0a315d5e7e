export type { OfferOutcome } from './ceiling/given-up.ts'
export { type Offer, possibleOffers } from './ceiling/offer.ts'
export { type CeilingInput, type WithinCeiling, withinCeiling } from './ceiling/within-ceiling.ts'
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
export type { Addition, Edit, SingleAnswer } from './edits/edit.ts'
export { edited } from './edits/edited.ts'
export { type AskedQuestion, askedQuestions } from './edits/questions.ts'
export { type Effect, effectOfRequest, effectsOf, effectsOfQuestion } from './effects/effects.ts'
export { withNorwegianResponsible } from './effects/norwegian-responsible.ts'
export { type PlanIssueCode, planningIssueKinds } from './issue-kinds.ts'
export type { Plan, PlannedChange, PlanParameters, PlanSums } from './plan/plan.ts'
export { type PlanInput, plan } from './plan/plan-of.ts'
export { planJsonSchema, readPlan } from './plan/read-plan.ts'
export type { AmountToBudget } from './range/amount-to-budget.ts'
export type { Contribution } from './range/contributions.ts'
export { budgetOf, type CostRange, type RangeSettings, rangeOf } from './range/cost-range.ts'
export { type Expected, type PlanningTerms, planningTerms } from './range/planning-terms.ts'
export { type Sampling, usualSampling } from './range/settings.ts'
export type { Spreading } from './range/spreading.ts'
export { type ChangeOfScope, changeOfScope } from './scope/change-of-scope.ts'
export { type ScopeReasonCode, scopeReasonCodes } from './scope/declared.ts'
export type { ScopeReason } from './scope/reasons.ts'
export { type Stage, type StageCode, stageCodes, stagesOf } from './stages/stages.ts'
export { savedInBudget, type WayInBudget } from './ways/saved-in-budget.ts'
export type { Way } from './ways/tried.ts'
export { type WayCode, type WayCost, wayCodes, wayCosts } from './ways/way-codes.ts'
export { waysToPayLess } from './ways/ways.ts'
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
