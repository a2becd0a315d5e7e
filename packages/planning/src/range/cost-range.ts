import {
  type AmountText,
  type BookOnDay,
  type DecimalText,
  type Estimate,
  failure,
  type Issue,
  type Result,
  shareOf,
  subtractAmounts,
  success,
} from '@anslag/pricing'
import { afterRecovery, amountsAt } from '../draws/money.ts'
import { type DrawnTotal, drawnTotal } from '../draws/totals/drawn-total.ts'
import { type OpenOrder, openOrder } from '../draws/totals/open-order.ts'
import { drawings } from '../draws/uncertainty/drawings.ts'
import { recoveryIssues } from '../years/terms.ts'
import { type AmountToBudget, amountToBudget } from './amount-to-budget.ts'
import { type Contribution, contributions } from './contributions.ts'
import { raise } from './issues.ts'
import type { PlanningTerms } from './planning-terms.ts'
import type { Sampling } from './settings.ts'
import { type Spreading, spreading } from './spreading.ts'

/** What an order may cost. */
export interface CostRange {
  /** The estimate itself, with usual hours and what the price list assumes. It is not the most likely total: hours lean upwards. */
  readonly usual: {
    readonly net: AmountText
    readonly vat: AmountText
    readonly gross: AmountText
    readonly own: AmountText
  }
  readonly net: Spreading
  readonly vat: Spreading
  readonly gross: Spreading
  /** Gross without the VAT that the buyer recovers. */
  readonly own: Spreading
  readonly budget: AmountToBudget
  /** Of everything uncertain, what matters most first. */
  readonly contributions: readonly Contribution[]
  /** JSON Pointer of the unanswered question whose answer narrows the range most; absent where none does. */
  readonly nextQuestion?: string
}

/** How a range is made: how it is drawn, and how many percent of its VAT the buyer recovers. */
export interface RangeSettings extends Sampling {
  /** Percent of its VAT that the buyer recovers, from 0 to 100; without it, 0. */
  readonly recovery?: DecimalText
}

const settingsIssues = ({ count, seed, recovery = '0' }: RangeSettings): readonly Issue[] => [
  ...(Number.isSafeInteger(count) && count >= 100 && count <= 1_000_000
    ? []
    : [raise('plan/draws', '', { given: String(count) })]),
  ...(Number.isSafeInteger(seed) && seed >= 0 ? [] : [raise('plan/seed', '', { given: String(seed) })]),
  ...recoveryIssues(recovery),
]

const usual = ({ totals: { net, vat, gross } }: Estimate, recovery: DecimalText): CostRange['usual'] => ({
  net,
  vat,
  gross,
  own: subtractAmounts(gross, shareOf(vat, recovery)),
})

interface Drawn {
  readonly order: OpenOrder
  readonly total: DrawnTotal
}

/** An order in every draw; or issues with the settings, or of an order that this price book cannot price. */
const drawnOrder = (
  estimate: Estimate,
  by: BookOnDay,
  { correlation }: Pick<PlanningTerms, 'correlation'>,
  settings: RangeSettings,
): Result<Drawn> => {
  const wrong = settingsIssues(settings)
  if (wrong.length > 0) return failure(wrong)
  const order = openOrder(estimate, by)
  if (!order.ok) return order
  const { seed, count } = settings
  return success({ order: order.value, total: drawnTotal(order.value, drawings({ seed, count, correlation })) })
}

const budget = (
  estimate: Estimate,
  { total }: Drawn,
  terms: Pick<PlanningTerms, 'percentile' | 'step'>,
  { recovery }: RangeSettings,
): AmountToBudget => {
  const [upper = '0.00'] = amountsAt(total.all.net, [terms.percentile])
  return amountToBudget(estimate, upper, terms, recovery)
}

/**
 * The amount to budget alone, which takes far less time than the whole range: the same as that of {@link rangeOf}.
 *
 * @returns the amount; or issues with the settings, or of an order that this price book cannot price.
 */
export const budgetOf = (
  estimate: Estimate,
  by: BookOnDay,
  terms: PlanningTerms,
  settings: RangeSettings,
): Result<AmountToBudget> => {
  const drawn = drawnOrder(estimate, by, terms, settings)
  return drawn.ok ? success(budget(estimate, drawn.value, terms, settings)) : drawn
}

/**
 * What an order may cost, seen in many draws of all that is uncertain in it. Same arguments, same figures.
 *
 * @param by the price book and the day that the estimate was made with
 * @returns the range; or issues with the settings, or of an order that this price book cannot price.
 *
 * @example
 * ```ts
 * import { planningTerms, rangeOf, usualSampling } from '@anslag/planning'
 * import { bundledBooks, exampleRequests } from '@anslag/price-lists'
 * import { estimate, priceBookOn, readRequest } from '@anslag/pricing'
 *
 * const day = '2026-11-22'
 * const book = priceBookOn(day, bundledBooks())
 * if (!book.ok) throw new Error('no list for the day')
 * const request = readRequest(exampleRequests.small, book.value.catalogue)
 * const terms = planningTerms(book.value)
 * if (!request.ok || !terms.ok) throw new Error('not read')
 * const by = { book: book.value, day }
 * const made = estimate({ request: request.value, ...by })
 * if (!made.ok) throw new Error('not priced')
 * const range = rangeOf(made.value, by, terms.value, usualSampling)
 * if (range.ok) console.log(range.value.usual.net, range.value.budget.net) // 38963.00 49000.00
 * ```
 */
export const rangeOf = (
  estimate: Estimate,
  by: BookOnDay,
  terms: PlanningTerms,
  settings: RangeSettings,
): Result<CostRange> => {
  const drawn = drawnOrder(estimate, by, terms, settings)
  if (!drawn.ok) return drawn
  const { order, total } = drawn.value
  const { recovery = '0' } = settings
  const matters = contributions(order, total)
  const next = matters.find(({ kind, width }) => kind === 'question' && width !== '0.00')
  return success({
    usual: usual(estimate, recovery),
    net: spreading(total.all.net),
    vat: spreading(total.all.vat),
    gross: spreading(afterRecovery(total.all, '0')),
    own: spreading(afterRecovery(total.all, recovery)),
    budget: budget(estimate, drawn.value, terms, settings),
    contributions: matters,
    ...(next === undefined ? {} : { nextQuestion: next.name }),
  })
}
