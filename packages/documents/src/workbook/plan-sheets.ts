import type { CostRange, YearAmounts, YearlyBudget, YearRows } from '@anslag/planning'
import { fill, formatPercent } from '@anslag/presentation'
import { amountName, type Texts } from '@anslag/presentation/estimate'
import { budgetName, type PlanWords, yearsSumName, yearsView } from '@anslag/presentation/plan'
import type { Block } from '../model/block.ts'
import type { Formula } from '../model/formula.ts'
import type { Column, Row, TableBlock } from '../model/table.ts'
import { amountCellOf, cellAt, textCellOf } from './cells.ts'
import type { Writing } from './words.ts'

const amounts = (titles: readonly string[]): readonly Column[] => titles.map((title) => ({ title, kind: 'amount' }))

const added = (...ids: readonly string[]): Formula => ({ apply: 'sum', to: ids.map(cellAt) })

/** The figures of a year; its sums follow from its parts, and the row of sums from the years. */
const yearRow = (
  kind: Row['kind'],
  label: string,
  { usual, allowance, total }: YearRows<YearAmounts>,
  id: string,
  { texts, recovers, below }: { readonly texts: Texts; readonly recovers: boolean; readonly below?: readonly string[] },
): Row => {
  const cell = (name: string, value: string, formula?: Formula) =>
    amountCellOf(value, texts, {
      id: `${id} ${name}`,
      formula: formula ?? (below && added(...below.map((year) => `${year} ${name}`))),
    })
  const of = (name: string): string => `${id} ${name}`
  return {
    kind,
    cells: [
      textCellOf(label),
      cell('usual', usual.net),
      cell('allowance', allowance.net),
      cell('net', total.net, added(of('usual'), of('allowance'))),
      cell('vat', total.vat),
      cell('gross', total.gross, added(of('net'), of('vat'))),
      ...(recovers
        ? [
            cell('recovered', total.recovered),
            cell('cost', total.cost, { apply: 'difference', to: [cellAt(of('gross')), cellAt(of('recovered'))] }),
          ]
        : []),
    ],
  }
}

/** The budget by calendar year, excluding and including VAT. */
export const yearsBlocks = (
  budget: YearlyBudget,
  { texts, context, estimate }: Writing,
  all: PlanWords,
): readonly Block[] => {
  const words = all.years
  const recovers = budget.recovery !== '0'
  const ids = budget.years.map(({ year }) => `year ${year}`)
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { title: words.year, kind: 'text' },
      ...amounts([words.usual, words.allowance, words.net, words.vat, words.gross]),
      ...(recovers ? amounts([words.recovered, words.cost]) : []),
    ],
    rows: [
      ...budget.years.map((each, index) =>
        yearRow('line', String(each.year), each, ids[index] ?? '', { texts, recovers }),
      ),
      yearRow('total', yearsSumName(estimate, texts, all), budget.sum, 'years', { texts, recovers, below: ids }),
    ],
  }
  const { heading, notes } = yearsView(budget, estimate, texts, all, context.catalogue)
  return [{ kind: 'heading', level: 1, text: heading }, table, { kind: 'sentences', sentences: notes, list: true }]
}

/** The amount to budget, the usual amount, and what orders like this one may come to. */
export const rangeBlocks = (range: CostRange, { texts, estimate }: Writing, all: PlanWords): readonly Block[] => {
  const words = all.range
  const { buyerCost, priceList } = estimate
  type Sums = { readonly [K in 'net' | 'vat' | 'gross' | 'own']: string }
  const row = (label: string, { net, vat, gross, own }: Sums, id: string, adds: boolean): Row => ({
    kind: 'line',
    cells: [
      textCellOf(label),
      amountCellOf(net, texts, { id: `${id} net` }),
      amountCellOf(vat, texts, { id: `${id} vat` }),
      amountCellOf(gross, texts, { formula: adds ? added(`${id} net`, `${id} vat`) : undefined }),
      ...(buyerCost === undefined ? [] : [amountCellOf(own, texts)]),
    ],
  })
  const drawn = (point: 'low' | 'median' | 'high'): Sums => ({
    net: range.net[point],
    vat: range.vat[point],
    gross: range.gross[point],
    own: range.own[point],
  })
  const { net, vat, gross } = texts.estimate
  const after =
    buyerCost === undefined ? [] : [fill(words.afterRecovery, { recovery: formatPercent(buyerCost.recovery, texts) })]
  return [
    { kind: 'heading', level: 1, text: words.title },
    {
      kind: 'table',
      columns: [{ title: words.of, kind: 'text' }, ...amounts([net, vat, gross, ...after])],
      rows: [
        row(budgetName(priceList.status, all), range.budget, 'budget', true),
        row(amountName(words.usual, estimate, texts), range.usual, 'usual', true),
        row(words.low, drawn('low'), 'low', false),
        row(words.median, drawn('median'), 'median', false),
        row(words.high, drawn('high'), 'high', false),
      ],
    },
  ]
}
