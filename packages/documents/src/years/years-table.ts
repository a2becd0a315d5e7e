import type { YearAmounts, YearlyBudget, YearRows } from '@anslag/planning'
import type { Texts } from '@anslag/presentation/estimate'
import { type PlanWords, yearsSumName } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import { amountCellOf, cellAt, sumOf } from '../workbook/cells.ts'

/** The figures of a year; its sums follow from its parts, and those of the last row from the years. */
const yearRow = (
  kind: Row['kind'],
  label: string,
  { usual, allowance, total }: YearRows<YearAmounts>,
  id: string,
  { texts, recovers, below }: { readonly texts: Texts; readonly recovers: boolean; readonly below?: readonly string[] },
): Row => {
  const of = (name: string): string => `${id} ${name}`
  const cell = (name: string, value: string, formula = below && sumOf(below.map((year) => `${year} ${name}`))): Cell =>
    amountCellOf(value, texts, { id: of(name), formula })
  return {
    kind,
    cells: [
      { text: label },
      cell('usual', usual.net),
      cell('allowance', allowance.net),
      cell('net', total.net, sumOf([of('usual'), of('allowance')])),
      cell('vat', total.vat),
      cell('gross', total.gross, sumOf([of('net'), of('vat')])),
      ...(recovers
        ? [
            cell('recovered', total.recovered),
            cell('cost', total.cost, { apply: 'difference', to: [cellAt(of('gross')), cellAt(of('recovered'))] }),
          ]
        : []),
    ],
  }
}

/** What falls due each calendar year, and what is set aside: with VAT, and less what is recovered of it. */
export const yearsTable = (
  { years, sum, recovery }: YearlyBudget,
  of: Pick<Estimate, 'priceList'>,
  texts: Texts,
  plans: PlanWords,
): TableBlock => {
  const { years: words } = plans
  const recovers = recovery !== '0'
  const ids = years.map(({ year }) => `year ${year}`)
  const titles = [words.usual, words.allowance, words.net, words.vat, words.gross]
  return {
    kind: 'table',
    columns: [
      { title: words.year, kind: 'text' },
      ...[...titles, ...(recovers ? [words.recovered, words.cost] : [])].map((title) => ({
        title,
        kind: 'amount' as const,
      })),
    ],
    rows: [
      ...years.map((each, index) => yearRow('line', String(each.year), each, ids[index] ?? '', { texts, recovers })),
      yearRow('total', yearsSumName(of, texts, plans), sum, 'years', { texts, recovers, below: ids }),
    ],
  }
}
