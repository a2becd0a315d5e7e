import { type Explanation, explain, tierLabel, unitText } from '@anslag/presentation/estimate'
import type { Trace } from '@anslag/pricing'
import type { Cell, Row, TableBlock } from '../model/table.ts'
import { blank, cellOfUnit, textCellOf } from './cells.ts'
import { givenIn, tierId } from './given.ts'
import type { Writing } from './words.ts'

type Tiers = Extract<Trace, { readonly kind: 'tiers' }>

const originCells = ({ source, note }: Explanation): readonly Cell[] => {
  const where = [source?.title, source?.place].flatMap((part) => part ?? []).join(', ')
  return [where, source?.url, source?.statusText, note].map(textCellOf)
}

interface Spread {
  readonly low?: string | undefined
  readonly high?: string | undefined
}

const spreadOf = (node: Trace): Spread => {
  if (node.kind === 'chosen') return spreadOf(node.of[0])
  return node.kind === 'tariff' || node.kind === 'assumption' ? node : {}
}

const figureCells = (
  value: string,
  unit: string,
  { low, high }: Spread,
  { texts }: Writing,
  id: string,
): readonly Cell[] => {
  const bound = (text: string | undefined): Cell => (text === undefined ? blank : cellOfUnit(text, unit, texts))
  return [
    { ...cellOfUnit(value, unit, texts, { id }), isChangeable: true },
    textCellOf(unitText(unit, texts)),
    bound(low),
    bound(high),
  ]
}

const tierRows = (node: Tiers, writing: Writing): readonly Row[] => {
  const { context, texts } = writing
  const explained = explain(node, context, texts)
  const [{ unit }] = node.of
  return node.rows.map((row) => ({
    kind: 'line',
    cells: [
      textCellOf(`${explained.label}: ${tierLabel(row.from, row.to, texts)}`),
      ...figureCells(row.unitPrice, `${node.unit}/${unit}`, row, writing, tierId(node.ref, row.from, row.unitPrice)),
      ...originCells(explained),
    ],
  }))
}

const tariffRow = (id: string, node: Trace, writing: Writing): Row => {
  const { context, texts } = writing
  const explained = explain(node, context, texts)
  return {
    kind: 'line',
    cells: [
      textCellOf(explained.label),
      ...figureCells(node.value, node.unit, spreadOf(node), writing, id),
      ...originCells(explained),
    ],
  }
}

/** The figures of the price list and the VAT table that the price follows from, each with its source. */
export const tariffsTable = (traces: readonly Trace[], writing: Writing): TableBlock => {
  const { words } = writing
  const rows = givenIn(traces).flatMap((found): readonly Row[] => {
    if (!('id' in found)) return tierRows(found, writing)
    return found.of === 'tariff' ? [tariffRow(found.id, found.node, writing)] : []
  })
  return {
    kind: 'table',
    columns: [
      { title: words.what, kind: 'text' },
      { title: words.figure, kind: 'quantity' },
      { title: words.unit, kind: 'text' },
      { title: words.low, kind: 'quantity' },
      { title: words.high, kind: 'quantity' },
      { title: words.source, kind: 'text' },
      { title: words.address, kind: 'text' },
      { title: words.status, kind: 'text' },
      { title: words.note, kind: 'text' },
    ],
    rows,
  }
}
