import { addAmounts, type Estimate, failure, type Result, success, yearOf } from '@anslag/pricing'
import { dayIssues } from '../days/start.ts'
import type { AmountToBudget } from '../range/amount-to-budget.ts'
import { allExchanged } from './exchanged.ts'
import { placedDeliveries } from './placed.ts'
import { amountsOf, linesByYear, netOfAllowance, netOfYears } from './rows.ts'
import { type ExchangeRate, termIssues, type YearTerms } from './terms.ts'
import type { ExchangedYears, YearAmounts, YearlyBudget } from './yearly-budget.ts'

const nothing: YearAmounts = {
  net: '0.00',
  growth: '0.00',
  vat: '0.00',
  gross: '0.00',
  recovered: '0.00',
  cost: '0.00',
}

const exchangedRows = (rows: readonly YearAmounts[], given: ExchangeRate): ExchangedYears => {
  const amounts = allExchanged(
    rows.map(({ cost }) => cost),
    given.rate,
  )
  return { ...given, years: amounts.slice(0, -1), allowance: amounts.at(-1) ?? '0.00', total: addAmounts(amounts) }
}

/**
 * Spreads an amount to budget over calendar years. Work that is done once falls due with the first delivery, as in quotes.
 * Each year is by its own prices, which grow from those of the estimate by the given percentage a year.
 *
 * @returns the budget; or errors where a day, growth, recovery or rate cannot be.
 */
export const yearsOf = (estimate: Estimate, budget: AmountToBudget, terms: YearTerms): Result<YearlyBudget> => {
  const { lines, request, day: today } = estimate
  const wrong = termIssues(terms, today)
  if (wrong.length > 0) return failure(wrong)
  const { firstDelivery, growth, recovery, rates = [] } = terms
  const placed = placedDeliveries(request, firstDelivery)
  const beyond = placed.flatMap(({ day }, index) => dayIssues(day, `/deliveries/${index}/expectedOn`, today))
  if (beyond.length > 0) return failure(beyond)

  const pricedIn = yearOf(today)
  const by = { pricedIn, growth }
  const years = linesByYear(lines, placed, firstDelivery)
  const first = years[0]?.year ?? yearOf(firstDelivery)
  const rows = amountsOf([...netOfYears(years, lines, by), netOfAllowance(budget, lines, first, by)], recovery)
  const idsIn = (year: number) =>
    placed.flatMap(({ id, day }) => (id !== undefined && yearOf(day) === year ? [id] : []))
  return success({
    years: years.map(({ year }, index) => ({ year, deliveries: idsIn(year), ...(rows[index] ?? nothing) })),
    allowance: { year: first, ...(rows[years.length] ?? nothing) },
    total: rows.at(-1) ?? nothing,
    costType: 'other-operating',
    pricedIn,
    growth,
    recovery,
    deliveries: placed,
    currencies: rates.map((rate) => exchangedRows(rows.slice(0, -1), rate)),
  })
}
