import type { AmountText, DecimalText } from '@anslag/pricing'
import type { PlacedDelivery } from './placed.ts'
import type { ExchangeRate } from './terms.ts'

/**
 * The Research Council's cost types, which budgets of its projects are made by. Preparation of data by SSB is counted as an
 * other operating cost: this is our reading, since no rule names it. Source:
 * https://www.forskningsradet.no/finansiering/hvordan-skrive-soknad/budsjett/
 */
export const costTypes = ['personnel-and-indirect', 'research-services', 'equipment', 'other-operating'] as const

/** One of {@link costTypes}. */
export type CostType = (typeof costTypes)[number]

/** What falls due in a year, or is set aside, by the prices of that year. */
export interface YearAmounts {
  readonly net: AmountText
  /** How much of net is that prices have grown since the estimate. */
  readonly growth: AmountText
  readonly vat: AmountText
  readonly gross: AmountText
  /** The VAT that the buyer recovers. */
  readonly recovered: AmountText
  /** Gross less what is recovered. */
  readonly cost: AmountText
}

/** What falls due with usual hours, what is set aside for uncertainty, and both together. */
export interface YearRows<T = YearAmounts> {
  readonly usual: T
  readonly allowance: T
  readonly total: T
}

/** A calendar year with what falls due in it. */
export interface BudgetYear extends YearRows {
  readonly year: number
  readonly deliveries: readonly string[]
}

/** What is paid in another currency after recovery; the years come to the sum. */
export interface ExchangedYears extends ExchangeRate {
  readonly years: readonly YearRows<AmountText>[]
  readonly sum: YearRows<AmountText>
}

/**
 * The amount to budget by calendar year. Years come to the sum, and what is usual and the allowance to the total. Without
 * growth this is the amount to budget, and with it, as much more as all growth comes to.
 */
export interface YearlyBudget {
  /** Ascending; years in which nothing falls due are left out. */
  readonly years: readonly BudgetYear[]
  readonly sum: YearRows
  readonly costType: CostType
  /** The year of whose prices the estimate is. */
  readonly pricedIn: number
  /** By how many percent prices are assumed to rise from one year to the next. */
  readonly growth: DecimalText
  /** Percent of its VAT that the buyer recovers. */
  readonly recovery: DecimalText
  readonly deliveries: readonly PlacedDelivery[]
  readonly currencies: readonly ExchangedYears[]
}
