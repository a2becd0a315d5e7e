import {
  type AmountText,
  type DecimalText,
  failure,
  type PriceBook,
  type Range,
  type Result,
  success,
} from '@anslag/pricing'
import type { Correlation } from '../draws/deviations.ts'
import { raise } from './issues.ts'

/** The least, the most likely and the largest that something is expected to be, in hours or working days. */
export interface Expected {
  /** The least. */
  readonly low: DecimalText
  /** The most likely. */
  readonly likely: DecimalText
  /** The largest. */
  readonly high: DecimalText
}

/** What a price list's owner decides about planning, from the list's member `planning`. */
export interface PlanningTerms {
  readonly correlation: Correlation
  /** How many of a hundred orders shall cost no more than the amount to budget: above 0, below 100. */
  readonly percentile: DecimalText
  /** The amount to budget is a multiple of this. */
  readonly step: AmountText
  /** By how many percent prices rise from one year to the next. */
  readonly yearlyGrowth: DecimalText
  readonly forecast: {
    /** Hours that are worked for one order on a working day. */
    readonly hoursPerDay: Expected
    /** Working days before work begins. */
    readonly queue: Expected
    /** Working days until data of another holder have arrived. */
    readonly thirdPartyData: Expected
  }
}

const expected = (range: Range): Expected =>
  typeof range === 'string' ? { low: range, likely: range, high: range } : range

/**
 * What the price list of a book says of planning.
 *
 * @returns the terms; or `plan/no-terms` where the list says nothing of it.
 *
 * @example
 * ```ts
 * import { planningTerms } from '@anslag/planning'
 * import { bundledBooks } from '@anslag/price-lists'
 * import { priceBookOn } from '@anslag/pricing'
 *
 * const book = priceBookOn('2026-11-22', bundledBooks())
 * const terms = book.ok ? planningTerms(book.value) : book
 * console.log(terms.ok ? terms.value.percentile : terms.issues) // 80
 * ```
 */
export const planningTerms = ({ list }: PriceBook): Result<PlanningTerms> => {
  const { id, planning } = list.document
  if (planning === undefined) return failure([raise('plan/no-terms', '', { list: id })])
  const { correlation, percentile, step, yearlyGrowth, forecast } = planning
  const { hoursPerDay, queue, thirdPartyData } = forecast
  return success({
    correlation,
    percentile,
    step,
    yearlyGrowth,
    forecast: {
      hoursPerDay: expected(hoursPerDay),
      queue: expected(queue),
      thirdPartyData: expected(thirdPartyData),
    },
  })
}
