import type { AmountText, Day, DecimalText, Estimate, Request } from '@anslag/pricing'
import type { WithinCeiling } from '../ceiling/within-ceiling.ts'
import type { DeliveryForecast } from '../delivery/forecast.ts'
import type { Effect } from '../effects/effects.ts'
import type { CostRange } from '../range/cost-range.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'
import type { ScopeReason } from '../scope/reasons.ts'
import type { Stage } from '../stages/stages.ts'
import type { Way } from '../ways/tried.ts'
import type { ExchangeRate } from '../years/terms.ts'
import type { YearlyBudget } from '../years/yearly-budget.ts'

/** What is decided about a plan beside the order itself; the plan says all of it again. */
export interface PlanParameters {
  readonly seed: number
  readonly draws: number
  /** The day that the project begins; without it, the pricing day. */
  readonly start?: Day
  /** By how many percent prices rise from one year to the next. */
  readonly growth: DecimalText
  /** How many percent of its VAT the buyer recovers. */
  readonly recovery: DecimalText
  readonly rates: readonly ExchangeRate[]
}

/** Net, VAT and gross. */
export interface PlanSums {
  readonly net: AmountText
  readonly vat: AmountText
  readonly gross: AmountText
}

/** What a change from a decided request costs: see `ChangeOfScope`. */
export interface PlannedChange {
  readonly decided: Request
  readonly difference: PlanSums
  readonly handling: PlanSums
  readonly total: PlanSums
  /** Why an application for change is needed; none where it is not. */
  readonly reasons: readonly ScopeReason[]
}

/** `plan/1`: what an order may cost, what moves it, when it falls due and when data come, and what that was computed from. */
export interface Plan
  extends Pick<Estimate, 'engine' | 'day' | 'priceList' | 'catalogue' | 'vatTable' | 'request' | 'needsAssessment'> {
  readonly format: 'plan/1'
  /** What the price list says of planning. */
  readonly terms: PlanningTerms
  readonly parameters: PlanParameters
  readonly range: CostRange
  /** What other answers add or save, with usual hours. */
  readonly effects: readonly Effect[]
  /** Ways to pay less, what saves most first. */
  readonly ways: readonly Omit<Way, 'request'>[]
  /** Where a ceiling was given. */
  readonly ceiling?: WithinCeiling
  readonly years: YearlyBudget
  readonly forecast: DeliveryForecast
  /** What is owed if the project is withdrawn. */
  readonly stages: readonly Stage[]
  /** Where a decided request was given. */
  readonly change?: PlannedChange
}
