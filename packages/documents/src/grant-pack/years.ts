import type { CostType, YearAmounts, YearRows } from '@anslag/planning'
import { fill, formatMoney } from '@anslag/presentation'
import { amountName } from '@anslag/presentation/estimate'
import { yearsSumName, yearsView } from '@anslag/presentation/plan'
import type { AmountText } from '@anslag/pricing'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { ChartBlock } from '../model/chart.ts'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import type { Packed } from './packed.ts'

const costTypes: readonly CostType[] = ['personnel-and-indirect', 'research-services', 'equipment', 'other-operating']

const moneyIn =
  ({ words: { texts } }: Packed) =>
  (amount: AmountText): Cell => ({ text: formatMoney(amount, texts), value: amount })

const sumNameOf = ({ plan, words: { texts, plans } }: Packed): string => yearsSumName(plan, texts, plans)

/** What falls due each year, and what is set aside: with VAT, and less what is recovered of it. */
const plainTable = (packed: Packed): TableBlock => {
  const { years, sum, recovery } = packed.plan.years
  const words = packed.words.plans.years
  const recovers = recovery !== '0'
  const money = moneyIn(packed)
  const row = (kind: Row['kind'], label: string, { usual, allowance, total }: YearRows<YearAmounts>): Row => ({
    kind,
    cells: [
      { text: label },
      ...[usual.net, allowance.net, total.net, total.vat, total.gross].map(money),
      ...(recovers ? [total.recovered, total.cost].map(money) : []),
    ],
  })
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
    rows: [...years.map((each) => row('line', String(each.year), each)), row('total', sumNameOf(packed), sum)],
  }
}

/** What is to be paid each year by the Research Council's cost types. */
const costTypeTable = (packed: Packed): TableBlock => {
  const { years, sum, costType } = packed.plan.years
  const words = packed.words.plans.years
  const money = moneyIn(packed)
  const costs = [...years, sum].map(({ total }) => money(total.cost))
  const none = costs.map((): Cell => ({ text: '–' }))
  const titles = [...years.map(({ year }) => String(year)), sumNameOf(packed)]
  return {
    kind: 'table',
    columns: [{ title: words.costType, kind: 'text' }, ...titles.map((title) => ({ title, kind: 'amount' as const }))],
    rows: costTypes.map((type) => ({
      kind: 'line',
      cells: [{ text: words.costTypes[type] }, ...(type === costType ? costs : none)],
    })),
  }
}

const viewOf = ({ plan, documents, words: { texts, plans } }: Packed) =>
  yearsView(plan.years, plan, texts, plans, documents.catalogue)

const chart = (packed: Packed): ChartBlock => {
  const { texts, plans } = packed.words
  const { years } = packed.plan.years
  return {
    kind: 'chart',
    form: 'columns',
    title: plans.years.cost,
    description: viewOf(packed).picture.title,
    values: years.flatMap(({ year, usual, allowance }) => [
      {
        label: String(year),
        text: `${plans.years.usual} ${formatMoney(usual.cost, texts)}`,
        value: usual.cost,
        part: 'usual',
      },
      {
        label: String(year),
        text: `${plans.years.allowance} ${formatMoney(allowance.cost, texts)}`,
        value: allowance.cost,
        part: 'allowance',
      },
    ]),
  }
}

/** The budget by calendar year: plainly, and in the Research Council's cost types; with what it takes for granted. */
export const yearsSection = (packed: Packed): readonly Block[] => {
  const { grantPack } = packed.words
  if (packed.plan.years.years.length === 0) return []
  return section(viewOf(packed).heading, [
    plainTable(packed),
    chart(packed),
    ...section(grantPack.byCostType, [costTypeTable(packed)], 2),
    ...listOf(viewOf(packed).notes),
  ])
}

/** What goes into the text of the application on the allowance. */
export const setAside = ({ plan, words: { texts, grantPack } }: Packed): string =>
  fill(plan.years.growth === '0' ? grantPack.setAside : grantPack.setAsideGrown, {
    gross: amountName(formatMoney(plan.range.budget.gross, texts), plan, texts),
    cost: amountName(formatMoney(plan.years.sum.total.cost, texts), plan, texts),
  })
