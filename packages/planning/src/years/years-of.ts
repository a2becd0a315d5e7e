import { addAmounts, type Day, type Estimate, failure, type Issue, type Result, success, yearOf } from '@anslag/pricing'
import { dayIssues } from '../days/start.ts'
import type { AmountToBudget } from '../range/amount-to-budget.ts'
import { allExchanged } from './exchanged.ts'
import { type PlacedDelivery, placedDeliveries } from './placed.ts'
import { afterRecovery, allowanceDue, dueYears, sumOf, usualDue } from './rows.ts'
import { type ExchangeRate, termIssues, type YearTerms } from './terms.ts'
import type { ExchangedYears, YearlyBudget, YearRows } from './yearly-budget.ts'

const rowsOf = <T>(usual: T, allowance: T, sum: (rows: readonly T[]) => T): YearRows<T> => ({
  usual,
  allowance,
  total: sum([usual, allowance]),
})

/** Rows of several years together. */
const together = <T>(years: readonly YearRows<T>[], sum: (rows: readonly T[]) => T): YearRows<T> =>
  rowsOf(sum(years.map(({ usual }) => usual)), sum(years.map(({ allowance }) => allowance)), sum)

/** First what is usual, then the allowances: of both together what is paid is exchanged to the last hundredth. */
const exchangedYears = (years: readonly YearRows[], given: ExchangeRate): ExchangedYears => {
  const usual = years.map((rows) => rows.usual.cost)
  const allowance = years.map((rows) => rows.allowance.cost)
  const amounts = allExchanged([...usual, ...allowance], given.rate)
  const exchanged = years.map((_, index) =>
    rowsOf(amounts[index] ?? '0.00', amounts[years.length + index] ?? '0.00', addAmounts),
  )
  return { ...given, years: exchanged, sum: together(exchanged, addAmounts) }
}

const beyond = (placed: readonly PlacedDelivery[], today: Day): readonly Issue[] =>
  placed.flatMap(({ day }, index) => dayIssues(day, `/deliveries/${index}/expectedOn`, today))

/**
 * Spreads an amount to budget over calendar years. Work that is done once falls due with the first delivery, as in quotes.
 * Each year is by its own prices, which grow from those of the estimate by the given percentage a year; what is set aside for
 * uncertainty follows what falls due.
 *
 * @returns the budget; or errors where a day, growth, recovery or rate cannot be.
 */
export const yearsOf = (estimate: Estimate, budget: AmountToBudget, terms: YearTerms): Result<YearlyBudget> => {
  const { lines, request, day: today } = estimate
  const wrong = termIssues(terms, today)
  if (wrong.length > 0) return failure(wrong)
  const { firstDelivery, growth, recovery, rates = [] } = terms
  const placed = placedDeliveries(request, firstDelivery)
  const tooFar = beyond(placed, today)
  if (tooFar.length > 0) return failure(tooFar)

  const by = { pricedIn: yearOf(today), growth }
  const due = dueYears(lines, placed, firstDelivery)
  const amounts = afterRecovery([...usualDue(due, by), ...allowanceDue(budget.allowance, due, by)], recovery)
  const years = due.flatMap(({ year }, index) => {
    const [usual, allowance] = [amounts[index], amounts[due.length + index]]
    if (usual === undefined || allowance === undefined) return []
    const ids = placed.flatMap(({ id, day }) => (id !== undefined && yearOf(day) === year ? [id] : []))
    return [{ year, deliveries: ids, ...rowsOf(usual, allowance, sumOf) }]
  })
  return success({
    years,
    sum: together(years, sumOf),
    costType: 'other-operating',
    ...by,
    recovery,
    deliveries: placed,
    currencies: rates.map((rate) => exchangedYears(years, rate)),
  })
}
