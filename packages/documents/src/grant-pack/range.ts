import { fill, formatMoney } from '@anslag/presentation'
import { amountName } from '@anslag/presentation/estimate'
import { budgetName, rangeView } from '@anslag/presentation/plan'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import type { Row, TableBlock } from '../model/table.ts'
import type { Packed } from './packed.ts'

const table = ({ plan, words: { texts, plans } }: Packed): TableBlock => {
  const { range, priceList } = plan
  const words = plans.range
  const row = (label: string, amounts: readonly string[]): Row => ({
    kind: 'line',
    cells: [{ text: label }, ...amounts.map((amount) => ({ text: formatMoney(amount, texts), value: amount }))],
  })
  const { budget, usual, net, vat, gross } = range
  const at = (point: 'low' | 'median' | 'high') => [net, vat, gross].map((of) => of[point])
  const { estimate } = texts
  return {
    kind: 'table',
    columns: [
      { title: words.of, kind: 'text' },
      ...[estimate.net, estimate.vat, estimate.gross].map((title) => ({ title, kind: 'amount' as const })),
    ],
    rows: [
      row(budgetName(priceList.status, plans), [budget.net, budget.vat, budget.gross]),
      row(amountName(words.usual, plan, texts), [usual.net, usual.vat, usual.gross]),
      row(words.low, at('low')),
      row(words.median, at('median')),
      row(words.high, at('high')),
    ],
  }
}

const chart = ({ plan, words: { texts, plans, grantPack } }: Packed): ChartBlock => {
  const { range, priceList } = plan
  const { gross, budget, usual } = range
  const name = budgetName(priceList.status, plans)
  const value = (label: string, amount: string) => ({ label, text: formatMoney(amount, texts), value: amount })
  const { low, median, high, usual: usualName } = plans.range
  const said = { low: gross.low, median: gross.median, high: gross.high, budget: budget.gross }
  const inWords = Object.fromEntries(Object.entries(said).map(([key, amount]) => [key, formatMoney(amount, texts)]))
  return {
    kind: 'chart',
    form: 'range',
    title: grantPack.range,
    description: fill(grantPack.rangeSaid, { ...inWords, name }),
    values: [
      value(low, gross.low),
      value(amountName(usualName, plan, texts), usual.gross),
      value(median, gross.median),
      value(name, budget.gross),
      value(high, gross.high),
    ],
  }
}

/** What the order may come to, why the amount to budget is what it is, and what makes it uncertain. */
export const rangeSection = (packed: Packed): readonly Block[] => {
  const { plan, documents, words } = packed
  const view = rangeView(plan, words.texts, words.plans, documents)
  const matters = view.matters.rows.map(([name, width]) => `${name}: ${width}`)
  return section(words.grantPack.range, [
    table(packed),
    chart(packed),
    ...listOf(view.sentences),
    ...section(view.matters.heading, listOf(matters), 2),
  ])
}
