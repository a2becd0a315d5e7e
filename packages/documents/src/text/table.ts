import type { Column, Row, TableBlock } from '../model/table.ts'
import { columnsOf, padEnd, padStart } from './width.ts'
import { hanging, wrapped } from './wrap.ts'

const gap = '  '

/** Below this, what a row is about does not fit beside its figures. */
const narrowest = 22

const isText = ({ kind }: Column): boolean => kind === 'text'

const textsIn = ({ cells }: Row): readonly string[] => cells.map(({ text }) => text)

/** Texts of other columns than the first are broken at this. */
const widestText = 30

const widthOf = (column: Column, index: number, rows: readonly Row[]): number => {
  const cells = rows.map((row) => columnsOf(row.kind === 'group' ? '' : (textsIn(row)[index] ?? '')))
  const words = column.title.split(' ').map(columnsOf)
  const width = Math.max(0, ...cells, ...words)
  return isText(column) ? Math.min(width, widestText) : width
}

/** Cells beside each other, those that are broken below each other: figures to the right. */
const beside = (texts: readonly string[], columns: readonly Column[], widths: readonly number[]): readonly string[] => {
  const broken = widths.map((width, index) => wrapped(texts[index] ?? '', width))
  const height = Math.max(1, ...broken.map((lines) => lines.length))
  return [...Array(height).keys()].map((line) =>
    broken
      .map((lines, index) => {
        const text = lines[line] ?? ''
        const column = columns[index]
        const width = widths[index] ?? 0
        return column === undefined || isText(column) ? padEnd(text, width) : padStart(text, width)
      })
      .join(gap)
      .trimEnd(),
  )
}

/** What a row is about, and below it each figure with its heading: where there is no room for a table. */
const below = (row: Row, columns: readonly Column[], width: number): readonly string[] => {
  const [first = '', ...others] = textsIn(row)
  const told = others.flatMap((text, index) =>
    text === '' ? [] : hanging('    ', `${columns[index + 1]?.title ?? ''}: ${text}`, width),
  )
  return [...wrapped(first, width), ...told]
}

/** What rows have in common, above them; what only some of those have, further in. */
const groupLines = (row: Row, width: number): readonly string[] => {
  const { depth = 0 } = row
  const space = ' '.repeat(2 * depth)
  return [...(depth === 0 ? [''] : []), ...hanging(space, textsIn(row)[0] ?? '', width)]
}

const ruled = ({ kind }: Row, line: string): readonly string[] => (kind === 'total' ? [line] : [])

/** A table for a page of so many columns of letters. */
export const tableLines = ({ caption, columns, rows }: TableBlock, width: number): readonly string[] => {
  const others = columns.slice(1).map((column, index) => widthOf(column, index + 1, rows))
  const room = width - others.reduce((sum, each) => sum + each + gap.length, 0)
  const first = Math.min(
    room,
    Math.max(0, ...rows.map((row) => columnsOf(textsIn(row)[0] ?? '')), columnsOf(columns[0]?.title ?? '')),
  )
  const widths = [first, ...others]
  const line = '-'.repeat(Math.min(width, widths.reduce((sum, each) => sum + each + gap.length, 0) - gap.length))
  const title = caption === undefined ? [] : wrapped(caption, width)
  if (room < narrowest)
    return [
      ...title,
      ...rows.flatMap((row) => (row.kind === 'group' ? groupLines(row, width) : below(row, columns, width))),
    ]
  const rowLines = (row: Row): readonly string[] =>
    row.kind === 'group' ? groupLines(row, width) : [...ruled(row, line), ...beside(textsIn(row), columns, widths)]
  return [
    ...title,
    ...beside(
      columns.map((column) => column.title),
      columns,
      widths,
    ),
    line,
    ...rows.flatMap(rowLines),
  ]
}
