import type { LabelledAmount } from '@anslag/presentation/quote'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import { capital, deliveryName, deliverySums } from './by-delivery.ts'
import type { NumberedLine } from './lines.ts'
import type { Offered } from './offered.ts'
import { vatSentences } from './vat.ts'

const empty: Cell = { text: '' }

const amountRow = (kind: Row['kind'], { label, value, amount }: LabelledAmount): Row => ({
  kind,
  cells: [{ text: label }, empty, empty, { text: value, value: amount }],
})

/** Under the name of its delivery a line need not say it again. */
const textBelow = ({ text }: NumberedLine, delivery: string | undefined): string => {
  const ending = ` (${delivery})`
  return delivery !== undefined && text.endsWith(ending) ? text.slice(0, -ending.length) : text
}

const lineRow = (line: NumberedLine, depth: number, delivery?: string): Row => {
  const { number, remark, quantity, unitPrice, net, exact } = line
  const text = `${number}. ${textBelow(line, delivery)}`
  return {
    kind: 'line',
    depth,
    cells: [
      { text: remark === undefined ? text : `${text} – ${remark}` },
      { text: quantity, value: exact.quantity },
      { text: unitPrice, value: exact.unitPrice },
      { text: net, value: exact.net },
    ],
  }
}

/** Lines that are done for one delivery, or once, below what they have in common, where the heading has lines of several. */
const partRows = (lines: readonly NumberedLine[], offered: Offered): readonly Row[] => {
  const parts = [...new Set(lines.map(({ delivery }) => delivery))]
  if (parts.every((part) => part === undefined)) return lines.map((line) => lineRow(line, 0))
  return parts.flatMap((part) => {
    const name = part === undefined ? undefined : deliveryName(part, offered)
    const below = lines.filter(({ delivery }) => delivery === part)
    const title = name === undefined ? offered.words.offer.once : capital(name)
    return [
      { kind: 'group', depth: 1, cells: [{ text: title }] } as const,
      ...below.map((line) => lineRow(line, 1, name)),
    ]
  })
}

/** The lines of one heading below it, and what they come to. */
const groupRows = (
  title: string,
  lines: readonly NumberedLine[],
  offered: Offered,
  sum?: LabelledAmount,
): readonly Row[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'group', cells: [{ text: title }] },
        ...partRows(lines, offered),
        ...(sum === undefined ? [] : [amountRow('sum', sum)]),
      ]

const lineRows = (offered: Offered): readonly Row[] => {
  const { lines, view, words } = offered
  const { sumOf, fixed } = words.offer
  const below = view.summary.flatMap(({ heading, label, value, amount }) => {
    const own = lines.filter((line) => line.heading === heading)
    return groupRows(label, own, offered, { label: sumOf, value, amount })
  })
  const others = lines.filter(({ heading }) => heading === undefined)
  return [...below, ...groupRows(fixed, others, offered)]
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
  return section(words.offer.price, [
    ...none,
    table(offered),
    ...listOf(vatSentences(offered)),
    ...deliverySums(offered),
  ])
}
