import { fill, formatMoney } from '@anslag/presentation'
import { amountName } from '@anslag/presentation/estimate'
import { budgetName, rangeView } from '@anslag/presentation/plan'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import { rangeTable } from '../range/range-table.ts'
import { type Packed, toldRange } from './packed.ts'

const chart = ({ plan: { range }, estimate, words: { texts, plans, grantPack } }: Packed): ChartBlock => {
  const { gross, budget, usual } = range
  const name = budgetName(estimate.priceList.status, plans)
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
      value(amountName(usualName, estimate, texts), usual.gross),
      value(median, gross.median),
      value(name, budget.gross),
      value(high, gross.high),
    ],
  }
}

/** What the order may come to, why the amount to budget is what it is, and what makes it uncertain. */
export const rangeSection = (packed: Packed): readonly Block[] => {
  const { plan, estimate, documents, words } = packed
  const { texts, plans } = words
  const view = rangeView(toldRange(packed), texts, plans, documents)
  const matters = view.matters.rows.map(([name, width]) => `${name}: ${width}`)
  return section(words.grantPack.range, [
    rangeTable(plan.range, estimate, plan.years.recovery, texts, plans),
    chart(packed),
    ...listOf(view.sentences),
    ...section(view.matters.heading, listOf(matters), 2),
  ])
}
