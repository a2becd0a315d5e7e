import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Column, Row, TableBlock } from '../model/table.ts'
import { runsOf } from './paragraphs.ts'

/** Width of what is printed on, in twentieths of a point. */
export const printWidth = 9638

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: '274247' }
const pale = { style: BorderStyle.SINGLE, size: 4, color: 'D5DBDC' }

const [fewest, most] = [7, 42]

/** Columns as wide as what stands in them asks for. */
const widthsOf = ({ columns, rows }: TableBlock): readonly number[] => {
  const asked = columns.map(({ title }, index) => {
    const texts = rows.filter(({ kind }) => kind !== 'group').map(({ cells }) => cells[index]?.text ?? '')
    return Math.min(most, Math.max(fewest, title.length, ...texts.map(({ length }) => length)))
  })
  const all = asked.reduce((sum, each) => sum + each, 0)
  return asked.map((each) => Math.floor((each * printWidth) / all))
}

const isRight = (column: Column | undefined): boolean => column !== undefined && column.kind !== 'text'

interface CellLook {
  readonly width: number
  readonly span?: number
  readonly right: boolean
  readonly bold: boolean
  readonly keepNext: boolean
  readonly top: typeof thin | typeof pale | typeof none
  readonly indent: number
  readonly head?: boolean
}

const cellOf = (
  text: string,
  { width, span = 1, right, bold, keepNext, top, indent, head = false }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top, bottom: head ? thin : pale, left: none, right: none },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E9EEEE' } } : {}),
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext,
        ...(indent === 0 ? {} : { indent: { left: indent * 240 } }),
        children: [...runsOf(text, { bold })],
      }),
    ],
  })

const rowOf = (
  { kind, depth = 0, cells }: Row,
  columns: readonly Column[],
  widths: readonly number[],
  keepNext: boolean,
): TableRow => {
  const isStrong = kind === 'group' || kind === 'total'
  const isSum = kind === 'sum' || kind === 'total'
  const look = { bold: isStrong, keepNext: keepNext || kind === 'group', top: isSum ? thin : pale }
  const cell = ({ text }: Cell, index: number): TableCell =>
    cellOf(text, {
      ...look,
      width: widths[index] ?? 0,
      right: isRight(columns[index]),
      indent: index === 0 ? depth : 0,
    })
  const whole = cellOf(cells[0]?.text ?? '', {
    ...look,
    width: printWidth,
    span: columns.length,
    right: false,
    indent: depth,
  })
  return new TableRow({ cantSplit: true, children: kind === 'group' ? [whole] : cells.map(cell) })
}

/** A table whose heads stand again on every page, and whose sums never stand alone. */
export const tableOf = (block: TableBlock): Table => {
  const widths = widthsOf(block)
  const { columns, rows } = block
  const head = columns.map((column, index) =>
    cellOf(column.title, {
      width: widths[index] ?? 0,
      right: isRight(column),
      bold: true,
      keepNext: true,
      top: none,
      indent: 0,
      head: true,
    }),
  )
  const isBeforeSum = (index: number): boolean => rows[index + 1]?.kind === 'sum' || rows[index + 1]?.kind === 'total'
  return new Table({
    width: { size: printWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((row, index) => rowOf(row, columns, widths, isBeforeSum(index))),
    ],
  })
}
