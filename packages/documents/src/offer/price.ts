import type { LabelledAmount, QuoteLineView } from '@anslag/presentation/quote'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import type { Offered } from './offered.ts'
import { vatSentences } from './vat.ts'

const empty: Cell = { text: '' }

const lineRow = ({ text, remark, quantity, unitPrice, net, exact }: QuoteLineView): Row => ({
  kind: 'line',
  cells: [
    { text: remark === undefined ? text : `${text} – ${remark}` },
    { text: quantity, value: exact.quantity },
    { text: unitPrice, value: exact.unitPrice },
    { text: net, value: exact.net },
  ],
})

const amountRow = (kind: Row['kind'], { label, value, amount }: LabelledAmount): Row => ({
  kind,
  cells: [{ text: label }, empty, empty, { text: value, value: amount }],
})

/** The lines of one heading below it, and what they come to. */
const groupRows = (title: string, lines: readonly QuoteLineView[], sum: LabelledAmount | undefined): readonly Row[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'group', cells: [{ text: title }] },
        ...lines.map(lineRow),
        ...(sum === undefined ? [] : [amountRow('sum', sum)]),
      ]

const lineRows = ({ view, words }: Offered): readonly Row[] => {
  const { sumOf, fixed } = words.offer
  const below = view.summary.flatMap(({ heading, label, value, amount }) => {
    const lines = view.lines.filter((line) => line.heading === heading)
    return groupRows(label, lines, { label: sumOf, value, amount })
  })
  const others = view.lines.filter(({ heading }) => heading === undefined)
  return [...below, ...groupRows(fixed, others, undefined)]
}

const adjustmentRows = ({ view, words }: Offered): readonly Row[] =>
  view.adjustments.length === 0
    ? []
    : [
        amountRow('sum', view.totals.lines),
        { kind: 'group', cells: [{ text: words.offer.adjustments }] },
        ...view.adjustments.map(({ label, remark, ...each }) =>
          amountRow('line', { ...each, label: `${label} – ${remark}` }),
        ),
        ...view.totals.adjustments.map((each) => amountRow('sum', each)),
      ]

const table = (offered: Offered): TableBlock => {
  const { columns, totals, vat } = offered.view
  return {
    kind: 'table',
    columns: [
      { title: columns.text, kind: 'text' },
      { title: columns.quantity, kind: 'quantity' },
      { title: columns.unitPrice, kind: 'amount' },
      { title: columns.net, kind: 'amount' },
    ],
    rows: [
      ...lineRows(offered),
      ...adjustmentRows(offered),
      amountRow('sum', totals.net),
      ...vat.map((each) => amountRow('line', each)),
      ...(vat.length === 1 ? [] : [amountRow('sum', totals.vat)]),
      amountRow('total', totals.gross),
    ],
  }
}

/** Lines by SSB's headings, charges and reductions with their reasons, VAT with its legal reference, and totals. */
export const priceSection = (offered: Offered): readonly Block[] => {
  const { view, words } = offered
  const none = view.lines.length === 0 ? listOf([words.offer.noLines]) : []
  return section(words.offer.price, [...none, table(offered), ...listOf(vatSentences(offered))])
}
