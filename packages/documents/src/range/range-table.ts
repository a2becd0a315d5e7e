import type { CostRange } from '@anslag/planning'
import { fill, formatPercent } from '@anslag/presentation'
import { amountName, type Texts } from '@anslag/presentation/estimate'
import { budgetName, type PlanWords } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import type { Row, TableBlock } from '../model/table.ts'
import { amountCellOf, sumOf } from '../workbook/cells.ts'

type Sums = { readonly [K in 'net' | 'vat' | 'gross' | 'own']: string }

const drawn = ({ net, vat, gross, own }: CostRange, point: 'low' | 'median' | 'high'): Sums => ({
  net: net[point],
  vat: vat[point],
  gross: gross[point],
  own: own[point],
})

/**
 * The amount to budget, the usual amount, and what orders like this one may come to; less the VAT that is recovered, where any is.
 *
 * @param recovery how many percent of its VAT the buyer recovers
 */
export const rangeTable = (
  range: CostRange,
  of: Pick<Estimate, 'priceList'>,
  recovery: string,
  texts: Texts,
  plans: PlanWords,
): TableBlock => {
  const { range: words } = plans
  const recovers = recovery !== '0'
  const row = (id: string, label: string, { net, vat, gross, own }: Sums, adds = false): Row => ({
    kind: 'line',
    cells: [
      { text: label },
      amountCellOf(net, texts, { id: `${id} net` }),
      amountCellOf(vat, texts, { id: `${id} vat` }),
      amountCellOf(gross, texts, { formula: adds ? sumOf([`${id} net`, `${id} vat`]) : undefined }),
      ...(recovers ? [amountCellOf(own, texts)] : []),
    ],
  })
  const { net, vat, gross } = texts.estimate
  const after = recovers ? [fill(words.afterRecovery, { recovery: formatPercent(recovery, texts) })] : []
  return {
    kind: 'table',
    columns: [
      { title: words.of, kind: 'text' },
      ...[net, vat, gross, ...after].map((title) => ({ title, kind: 'amount' as const })),
    ],
    rows: [
      row('budget', budgetName(of.priceList.status, plans), range.budget, true),
      row('usual', amountName(words.usual, of, texts), range.usual, true),
      row('low', words.low, drawn(range, 'low')),
      row('median', words.median, drawn(range, 'median')),
      row('high', words.high, drawn(range, 'high')),
    ],
  }
}
