import type { YearlyBudget, YearRows } from '@anslag/planning'
import { fill, formatDay, formatDecimal } from '@anslag/presentation'
import type { Texts } from '@anslag/presentation/estimate'
import { type PlanWords, yearsSumName } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import type { Row, TableBlock } from '../model/table.ts'

/** What is to be paid each year in other currencies: a table for each, under its rate. */
export const currencyTables = (
  { currencies, years: all }: YearlyBudget,
  of: Pick<Estimate, 'priceList'>,
  texts: Texts,
  plans: PlanWords,
): readonly TableBlock[] =>
  currencies.map(({ currency, rate, day, years, sum }) => {
    const { years: words } = plans
    const row = (kind: Row['kind'], label: string, { usual, allowance, total }: YearRows<string>): Row => ({
      kind,
      cells: [
        { text: label },
        ...[usual, allowance, total].map((value) => ({
          text: `${currency}\u00a0${formatDecimal(value, texts)}`,
          value,
        })),
      ],
    })
    return {
      kind: 'table',
      caption: fill(words.exchanged, { currency, rate: formatDecimal(rate, texts), day: formatDay(day, texts) }),
      columns: [
        { title: words.year, kind: 'text' },
        ...[words.usual, words.allowance, words.cost].map((title) => ({ title, kind: 'amount' as const })),
      ],
      rows: [
        ...years.map((each, index) => row('line', String(all[index]?.year ?? ''), each)),
        row('total', yearsSumName(of, texts, plans), sum),
      ],
    }
  })
