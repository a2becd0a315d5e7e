import { columnsOf, hanging, padEnd, padStart, wrapped } from '@anslag/documents/text'
import { faint, type Style, type StyledLine } from './styled-line.ts'

/** A text followed by amounts. */
export interface Row {
  readonly style: Style
  readonly cells: readonly string[]
  /** How far the text stands in. */
  readonly indent?: number
  /** What is said of the row, below it. */
  readonly remarks?: readonly string[]
}

const gap = '  '

/** Below this, words do not fit beside their amounts. */
const narrowest = 22

const widthsOf = (rows: readonly Row[]): readonly number[] => {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const widthIn = ({ cells, indent = 0 }: Row, column: number) =>
    columnsOf(cells[column] ?? '') + (column === 0 ? indent : 0)
  return [...Array(count).keys()].map((column) => Math.max(0, ...rows.map((row) => widthIn(row, column))))
}

const amountsOf = (cells: readonly string[], widths: readonly number[]): string =>
  widths
    .slice(1)
    .map((width, index) => gap + padStart(cells[index + 1] ?? '', width))
    .join('')

const cellLines = ({ cells, indent = 0 }: Row, widths: readonly number[], columns: number): readonly string[] => {
  const [text = '', ...rest] = cells
  const amounts = amountsOf(cells, widths)
  const space = ' '.repeat(indent)
  if (columns - columnsOf(amounts) < narrowest) {
    const below = wrapped(rest.filter((cell) => cell !== '').join(' · '), columns)
    return [...hanging(space, text, columns), ...below.map((line) => padStart(line, columns).trimEnd())]
  }
  const width = Math.min(columns, (widths[0] ?? 0) + columnsOf(amounts))
  const shown = amounts.trimStart()
  const room = width - columnsOf(shown)
  return hanging(space, text, room - gap.length).map((line, index) => (index === 0 ? padEnd(line, room) + shown : line))
}

const rowLines = (row: Row, widths: readonly number[], columns: number): readonly StyledLine[] => [
  ...cellLines(row, widths, columns).map((text) => ({ text, style: row.style })),
  ...(row.remarks ?? []).flatMap((remark) => hanging(' '.repeat((row.indent ?? 0) + 4), remark, columns).map(faint)),
]

/**
 * Rows of a text followed by amounts: texts to the left, broken where they are long, amounts right aligned below each
 * other. Where there is no room for both, the amounts go below their text.
 */
export const table = (rows: readonly Row[], columns: number): readonly StyledLine[] => {
  const widths = widthsOf(rows)
  return rows.flatMap((row) => rowLines(row, widths, columns))
}

/** One row whose amount ends in the last column, whatever other rows hold. */
export const rowOf = (text: string, amount: string, columns: number): readonly string[] => {
  const room = columns - columnsOf(amount) - gap.length
  if (room < narrowest) return wrapped(`${text}: ${amount}`, columns)
  return wrapped(text, room).map((line, index) => (index === 0 ? padEnd(line, room) + gap + amount : line))
}
