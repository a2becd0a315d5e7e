import { fill, formatPercent } from '@anslag/presentation'
import { type EstimateView, type LabelledValue, unitText } from '@anslag/presentation/estimate'
import type { Estimate, VatBreakdown } from '@anslag/pricing'
import type { Block } from '../model/block.ts'
import type { Formula, Term } from '../model/formula.ts'
import type { Row, TableBlock } from '../model/table.ts'
import { blank, cellAt, numberCellOf, only, textCellOf, toOre } from './cells.ts'
import { given, lineId, tariffId } from './given.ts'
import { operation } from './operation.ts'
import type { PricedBy } from './priced-line.ts'
import type { Writing } from './words.ts'

const vatCell = 'vat'

const lineRow = ({ line, quantity, unitPrice }: PricedBy, { texts }: Writing): Row => {
  const [q, p] = [`quantity ${line.id}`, `price ${line.id}`]
  const net = toOre({ apply: 'product', to: [cellAt(q), cellAt(p)] })
  const rate = only(cellAt(tariffId(`vat.${line.vatCategory}`, line.vatRate)))
  return {
    kind: 'line',
    cells: [
      textCellOf(line.text[texts.language]),
      numberCellOf(line.quantity, texts, { id: q, formula: quantity }),
      textCellOf(unitText(line.unit, texts)),
      numberCellOf(line.unitPrice, texts, { id: p, formula: unitPrice }),
      numberCellOf(line.net, texts, { id: lineId(line.id), formula: net }),
      numberCellOf(line.vatRate, texts, { formula: rate }),
    ],
  }
}

/** The VAT of a category, by the operations of its own trace. */
const vatFormula = ({ trace }: VatBreakdown): Formula => {
  const formulaOf = (node: typeof trace): Term => {
    const here = given(node)
    if (here !== undefined) return cellAt(here.id)
    return operation(node, 'of' in node ? node.of.map(formulaOf) : [])
  }
  return only(formulaOf(trace))
}

/** `25 % mva.`: without the amount that it is of, which changes when a figure does. */
const vatLabelOf = ({ category, rate }: VatBreakdown, { texts, words }: Writing): string =>
  fill(words.vatOf, { rate: formatPercent(rate, texts), category: texts.vatCategories[category] })

const sumRow = (
  kind: 'sum' | 'total',
  label: string,
  amount: string,
  formula: Formula,
  id: string,
  { texts }: Writing,
): Row => ({
  kind,
  cells: [textCellOf(label), blank, blank, blank, numberCellOf(amount, texts, { id, formula }), blank],
})

const buyerRows = ({ buyerCost }: Estimate, labels: readonly LabelledValue[], writing: Writing): readonly Row[] => {
  const [recovered, cost] = labels
  if (buyerCost === undefined || recovered === undefined || cost === undefined) return []
  const back = toOre({ apply: 'share', to: [cellAt(vatCell), { number: buyerCost.recovery }] })
  const left: Formula = { apply: 'difference', to: [cellAt('gross'), cellAt('recovered')] }
  return [
    sumRow('sum', recovered.label, buyerCost.recovered, back, 'recovered', writing),
    sumRow('total', cost.label, buyerCost.cost, left, 'cost', writing),
  ]
}

/** The lines of an estimate with its sums: every amount follows from the figures of the other sheets. */
export const linesTable = (lines: readonly PricedBy[], view: EstimateView, writing: Writing): TableBlock => {
  const { estimate, words } = writing
  const { columns, totals } = view
  const kroner = (label: string): string => fill(words.inKroner, { label })
  const vatIds = estimate.vatBreakdown.map((_, index) => `${vatCell} ${index}`)
  const sumOf = (ids: readonly string[]): Formula => ({ apply: 'sum', to: ids.map(cellAt) })
  const several =
    vatIds.length === 1 ? [] : [sumRow('sum', totals.vat.label, estimate.totals.vat, sumOf(vatIds), vatCell, writing)]
  return {
    kind: 'table',
    columns: [
      { title: columns.text, kind: 'text' },
      { title: columns.quantity, kind: 'quantity' },
      { title: words.unit, kind: 'text' },
      { title: kroner(columns.unitPrice), kind: 'amount' },
      { title: kroner(columns.net), kind: 'amount' },
      { title: words.vatRate, kind: 'share' },
    ],
    rows: [
      ...lines.map((line) => lineRow(line, writing)),
      sumRow(
        'sum',
        totals.net.label,
        estimate.totals.net,
        sumOf(estimate.lines.map(({ id }) => lineId(id))),
        'net',
        writing,
      ),
      ...estimate.vatBreakdown.map((vat, index) =>
        sumRow(
          'sum',
          vatLabelOf(vat, writing),
          vat.vat,
          vatFormula(vat),
          vatIds.length === 1 ? vatCell : `${vatCell} ${index}`,
          writing,
        ),
      ),
      ...several,
      sumRow('total', totals.gross.label, estimate.totals.gross, sumOf(['net', vatCell]), 'gross', writing),
      ...buyerRows(estimate, view.buyerCost ?? [], writing),
    ],
  }
}

const listed = (sentences: readonly string[]): readonly Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'sentences', sentences, list: true }]

/** What must be known of the sums, below them. */
export const besideTheLines = ({ totals, notCounted, otherOwners, needsAssessment }: EstimateView): readonly Block[] =>
  listed(
    [totals.incomplete, notCounted?.sentence, otherOwners?.sentence, ...needsAssessment.sentences].flatMap(
      (sentence) => sentence ?? [],
    ),
  )

/** Day, price list, status, engine. */
export const factsOf = ({ facts }: EstimateView, { words }: Writing): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.facts },
  { kind: 'facts', facts: facts.map(({ label, value }) => ({ label, lines: [value] })) },
]
