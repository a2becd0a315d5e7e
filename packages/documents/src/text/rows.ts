import type { RowKind } from '../model/table.ts'
import { blank, faint, type Style, type StyledLine } from './styled-line.ts'
import { columnsOf, padEnd, padStart } from './width.ts'
import { hanging, wrapped } from './wrap.ts'

/** A text, and what stands beside it: amounts, or other texts. A row of a text alone spans all columns. */
export interface TextRow {
  /** `head`: of the columns, broken at every word. */
  readonly kind: RowKind | 'head'
  readonly cells: readonly string[]
  /** How far the text stands in. */
  readonly indent?: number
  /** What is said of the row, below it. */
  readonly remarks?: readonly string[]
}

const styles: Readonly<Record<TextRow['kind'], Style>> = {
  ...{ head: 'faint', group: 'heading', line: 'plain', sum: 'plain', total: 'strong' },
}

const gap = '  '

/** Below this, words do not fit beside what stands to the right of them. */
const narrowest = 22

/** Texts of other columns than the first are broken at this. */
const widestText = 30

/** How rows are laid out: which columns are texts, and how wide each is. */
interface Layout {
  readonly columns: number
  readonly texts: readonly number[]
  readonly widths: readonly number[]
  readonly heads: readonly string[]
}

const widthIn = ({ kind, cells, indent = 0 }: TextRow, column: number): number => {
  const text = cells.length === 1 ? '' : (cells[column] ?? '')
  if (column === 0) return columnsOf(text) + indent
  return kind === 'head' ? Math.max(0, ...text.split(' ').map(columnsOf)) : columnsOf(text)
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + gap.length, 0)

const layoutOf = (rows: readonly TextRow[], columns: number, texts: readonly number[]): Layout => {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const [first = 0, ...others] = [...Array(count).keys()].map((column) => {
    const width = Math.max(0, ...rows.map((row) => widthIn(row, column)))
    return column > 0 && texts.includes(column) ? Math.min(width, widestText) : width
  })
  const heads = rows.find(({ kind }) => kind === 'head')?.cells ?? []
  return { columns, texts, widths: [Math.min(first, columns - sumOf(others)), ...others], heads }
}

/** Cells beside each other, those that are broken below each other: amounts to the right. */
const beside = ({ cells, indent = 0 }: TextRow, { texts, widths }: Layout): readonly string[] => {
  const [text = '', ...others] = cells
  // Where nothing stands beside a text, it has that room, too.
  const next = others.findIndex((cell) => cell !== '')
  const free = next < 0 ? others.length : next
  const room = (widths[0] ?? 0) + sumOf(widths.slice(1, 1 + free))
  const shown = [hanging(' '.repeat(indent), text, room)]
  const places = [...others.keys()].slice(free).map((index) => index + 1)
  shown.push(...places.map((place) => wrapped(cells[place] ?? '', widths[place] ?? 0)))
  const height = Math.max(...shown.map((lines) => lines.length))
  return [...Array(height).keys()].map((line) =>
    shown
      .map((lines, index) => {
        const place = places[index - 1]
        if (place === undefined) return padEnd(lines[line] ?? '', room)
        const pad = texts.includes(place) ? padEnd : padStart
        return gap + pad(lines[line] ?? '', widths[place] ?? 0)
      })
      .join('')
      .trimEnd(),
  )
}

/** What a row is about, and below it what else it says, with the heads of the columns where they have any. */
const below = ({ kind, cells, indent = 0 }: TextRow, { columns, heads }: Layout): readonly string[] => {
  const [text = '', ...others] = cells
  if (kind === 'head') return []
  const told = others.flatMap((cell, index) => (cell === '' ? [] : [[heads[index + 1] ?? '', cell] as const]))
  const space = ' '.repeat(indent)
  const lines = told.every(([head]) => head === '')
    ? wrapped(told.map(([, cell]) => cell).join(' · '), columns).map((line) => padStart(line, columns))
    : told.flatMap(([head, cell]) => hanging(`${space}    `, head === '' ? cell : `${head}: ${cell}`, columns))
  return [...hanging(space, text, columns), ...lines.map((line) => line.trimEnd())]
}

const cellLines = (row: TextRow, layout: Layout): readonly string[] => {
  const { cells, indent = 0 } = row
  const { columns, widths } = layout
  if (cells.length <= 1) return hanging(' '.repeat(indent), cells[0] ?? '', columns)
  return columns - sumOf(widths.slice(1)) < narrowest ? below(row, layout) : beside(row, layout)
}

const rowLines = (row: TextRow, layout: Layout): readonly StyledLine[] => {
  const { kind, indent = 0, remarks = [] } = row
  const { columns, widths } = layout
  const rule = faint('-'.repeat(Math.max(0, Math.min(columns, sumOf(widths) - gap.length))))
  const lines = [
    ...cellLines(row, layout).map((text) => ({ text, style: styles[kind] })),
    ...remarks.flatMap((remark) => hanging(' '.repeat(indent + 4), remark, columns).map(faint)),
  ]
  if (kind === 'head') return lines.length === 0 ? [] : [...lines, rule]
  if (kind === 'total') return [rule, ...lines]
  return kind === 'group' && indent === 0 ? [blank, ...lines] : lines
}

/**
 * Rows of a text followed by amounts: texts to the left, broken where they are long, amounts right aligned below each
 * other, heads and totals set apart by a line. Where there is no room for both, the amounts go below their text.
 *
 * @param texts the columns, counted from 0, that are texts beside the first one
 */
export const table = (
  rows: readonly TextRow[],
  columns: number,
  texts: readonly number[] = [],
): readonly StyledLine[] => {
  const layout = layoutOf(rows, columns, texts)
  return rows.flatMap((row) => rowLines(row, layout))
}

/** One row whose amount ends in the last column, whatever other rows hold. */
export const rowOf = (text: string, amount: string, columns: number): readonly string[] => {
  if (amount === '') return wrapped(text, columns)
  const room = columns - columnsOf(amount) - gap.length
  if (room < narrowest) return wrapped(`${text}: ${amount}`, columns)
  return wrapped(text, room).map((line, index) => (index === 0 ? padEnd(line, room) + gap + amount : line))
}
