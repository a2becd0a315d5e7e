import type { YearAmounts, YearlyBudget, YearRows } from '@anslag/planning'
import type { CatalogueDocument, Estimate } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { oneDirection } from '../format/one-direction.ts'
import type { BudgetTexts, Texts } from '../texts/texts.ts'
import type { CopiedCell, CopiedTable } from '../views/copied-table.ts'
import { listName } from '../views/estimate-view.ts'
import type { PlanWords } from './texts/plan.ts'
import { yearsSumName, yearsView } from './years-view.ts'

const number = (amount: string): CopiedCell => ({ number: amount })

/** What a year comes to in each of the other currencies. */
const inCurrencies = ({ currencies }: YearlyBudget, year: number | 'sum'): readonly CopiedCell[] =>
  currencies.map(({ years, sum }) => number((year === 'sum' ? sum : years[year])?.total ?? ''))

/**
 * A budget by calendar year as a table that is copied into another document, with its sums and what is assumed. Nothing is
 * added up: every amount stands in the budget.
 */
export const copiedYears = (
  budget: YearlyBudget,
  estimate: Estimate,
  texts: Texts,
  words: PlanWords,
  copied: BudgetTexts,
  catalogue?: CatalogueDocument,
): CopiedTable => {
  const { years, sum, currencies } = budget
  const { heading, notes } = yearsView(budget, estimate, texts, words, catalogue)
  const { title } = estimate.request.project ?? {}
  const { year, usual, allowance, net, vat, gross, recovered, cost, exchanged } = words.years
  const row = (label: string, { usual: expected, allowance: extra, total }: YearRows<YearAmounts>) => [
    label,
    ...[expected.net, extra.net, total.net, total.vat, total.gross, total.recovered, total.cost].map(number),
  ]
  return {
    above: [
      title === undefined ? heading : `${heading}: ${oneDirection(title)}`,
      ...(estimate.priceList.status === 'demonstration' ? [copied.demonstration] : []),
    ],
    columns: [
      year,
      ...[usual, allowance, net, vat, gross, recovered, cost].map((label) => fill(copied.inKroner, { label })),
      ...currencies.map(({ currency, rate, day }) =>
        fill(exchanged, { currency, rate: formatDecimal(rate, texts), day: formatDay(day, texts) }),
      ),
    ],
    rows: [
      ...years.map((each, place) => [...row(String(each.year), each), ...inCurrencies(budget, place)]),
      [...row(yearsSumName(estimate, texts, words), sum), ...inCurrencies(budget, 'sum')],
    ],
    totals: [],
    below: [
      ...notes,
      fill(copied.terms, {
        day: formatDay(estimate.day, texts),
        list: listName(estimate, texts),
        status: texts.statuses[estimate.priceList.status],
      }),
    ],
  }
}
