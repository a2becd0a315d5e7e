import type { AmountText, BookOnDay, Estimate, Result } from '@anslag/pricing'
import { percentile } from '../draws/percentile.ts'
import type { Amounts } from '../draws/totals/drawn-lines.ts'
import { drawnTotal } from '../draws/totals/drawn-total.ts'
import { type OpenList, openLists } from '../draws/totals/open-lists.ts'
import { drawings } from '../draws/uncertainty/drawings.ts'
import { added, drawn } from '../draws/uncertainty/form.ts'
import { uncertainties } from '../draws/uncertainty/uncertain.ts'
import { type AmountToBudget, amountToBudget } from './amount-to-budget.ts'
import type { PlanningTerms } from './planning-terms.ts'
import type { Sampling } from './settings.ts'

/** What an amount may come to: of ten orders one costs less than `low` and one more than `high`, half less than `median`. */
export interface Spreading {
  readonly low: AmountText
  readonly median: AmountText
  readonly high: AmountText
}

/** How much one uncertain thing widens the range. */
export interface Contribution {
  /** `component.tariff`, or the JSON Pointer of a question. */
  readonly name: string
  /** By how much the range of net, from low to high, is narrower where the thing is as the price list expects it. */
  readonly width: AmountText
}

/** What an order may cost. */
export interface CostRange {
  readonly net: Spreading
  readonly gross: Spreading
  readonly budget: AmountToBudget
  /** Of everything uncertain, what matters most first. */
  readonly contributions: readonly Contribution[]
}

const amountText = (amount: number): AmountText => amount.toFixed(2)

const ascending = ({ net }: Pick<Amounts, 'net'>, count: number): Float64Array => drawn(net, count).sort()

const spreading = (values: Float64Array): Spreading => ({
  low: amountText(percentile(values, '10')),
  median: amountText(percentile(values, '50')),
  high: amountText(percentile(values, '90')),
})

const width = (values: Float64Array): number => percentile(values, '90') - percentile(values, '10')

const uncertainIn = ({ lines }: Estimate): readonly string[] =>
  lines.flatMap(({ trace }) => uncertainties(trace).map(({ name }) => name))

/** What may widen a range. A question about a thing that is not there yet is part of the question how many there are. */
const names = (estimate: Estimate, lists: readonly OpenList[]): readonly string[] => {
  const counted = lists.flatMap(({ estimates }) => [...estimates.values()])
  const norms = counted.flatMap(uncertainIn).filter((name) => !name.startsWith('/'))
  return [...new Set([...uncertainIn(estimate), ...norms, ...lists.map(({ name }) => name)])]
}

/**
 * What an order may cost, seen in many draws of all that is uncertain in it. Same arguments, same figures.
 *
 * @returns the range; or the issues of an order that cannot be priced with a number of things that it may come to hold.
 */
export const rangeOf = (
  estimate: Estimate,
  by: BookOnDay,
  terms: PlanningTerms,
  sampling: Sampling,
): Result<CostRange> => {
  const lists = openLists(estimate, by)
  if (!lists.ok) return lists
  const { count } = sampling
  const total = drawnTotal(estimate, lists.value, drawings({ ...sampling, correlation: terms.correlation }))
  const { net, vat } = total()
  const values = drawn(net, count).sort()
  const contributions = names(estimate, lists.value).map((name) => ({
    name,
    narrower: width(values) - width(ascending(total(name), count)),
  }))
  return {
    ok: true,
    value: {
      net: spreading(values),
      gross: spreading(ascending({ net: added([net, vat]) }, count)),
      budget: amountToBudget(estimate, amountText(percentile(values, terms.percentile)), terms),
      contributions: contributions
        .sort((a, b) => b.narrower - a.narrower)
        .map(({ name, narrower }) => ({ name, width: amountText(Math.max(0, narrower)) })),
    },
  }
}
