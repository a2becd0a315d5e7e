import type { Language } from '@anslag/pricing'
import type { Cell, Column, Row, TableBlock } from '../../model/table.ts'
import { inPieces, type Write, type Written } from '../letters/written.ts'

interface CellInput {
  readonly text: Written
  /** What follows the whole figure: `,50` of `1 234,50`, and ` %` of `25 %`; null where it is no figure. */
  readonly after: string | null
}

interface RowInput {
  readonly kind: Row['kind']
  /** Short enough to stand on one page. */
  readonly whole: boolean
  readonly cells: readonly CellInput[]
}

interface ColumnInput {
  readonly title: Written
  readonly figures: boolean
  /** How much of the width is its, where texts are in it; null where it is as wide as its figures. */
  readonly share: number | null
  readonly afters: readonly string[]
}

/** A table as the template takes it. */
export interface TableInput {
  readonly kind: 'table'
  readonly caption: Written | null
  readonly columns: readonly ColumnInput[]
  readonly body: readonly RowInput[]
  /** The last line with the sums and totals after it, which stay together. */
  readonly tail: readonly RowInput[]
}

/** Letters of a row that surely fit on one page, and of rows that are kept together. */
const [wholeRow, wholeTail] = [600, 1500] as const

/** A column with a longer figure than this gets its part of the width as a text does. */
const longFigure = 24

const separators = { nb: ',', nn: ',', en: '.' } as const satisfies Readonly<Record<Language, string>>

const afterFigure = (text: string, language: Language): string => {
  const comma = text.lastIndexOf(separators[language])
  const isFraction = comma >= 0 && /^\d/.test(text.slice(comma + 1))
  const end = isFraction ? comma : text.split('').findLastIndex((letter) => /\d/.test(letter)) + 1
  return text.slice(end)
}

const isSum = ({ kind }: Row): boolean => kind === 'sum' || kind === 'total'

const lettersOf = (rows: readonly Row[]): number =>
  rows.flatMap(({ cells }) => cells).reduce((sum, { text }) => sum + text.length, 0)

/** Where the last line stands that has only sums and totals after it; the end where there is no sum, or too much of them. */
const tailAt = (rows: readonly Row[]): number => {
  const last = rows.findLastIndex((row) => !isSum(row))
  if (last === rows.length - 1) return rows.length
  const at = Math.max(rows[last]?.kind === 'line' ? last : last + 1, 0)
  return lettersOf(rows.slice(at)) > wholeTail || rows.length - at > 12 ? rows.length : at
}

const longest = (column: Column, cells: readonly (Cell | undefined)[]): number =>
  Math.max(column.title.length, ...cells.map((cell) => cell?.text.length ?? 0))

/** Makes a table ready for the template. Rows get as many cells as there are columns. */
export const tableInput = (table: TableBlock, language: Language, write: Write): TableInput => {
  const lines = table.rows.filter(({ kind }) => kind !== 'group')
  const columns = table.columns.map((column, place): ColumnInput => {
    const cells = lines.map((row) => row.cells[place])
    const isFigures = column.kind !== 'text' && column.kind !== 'day'
    const length = longest(column, cells)
    const afters = isFigures ? cells.map((cell) => afterFigure(write(cell?.text ?? ''), language)) : []
    return {
      title: inPieces(write(column.title)),
      figures: isFigures,
      share: isFigures && length <= longFigure ? null : Math.min(Math.max(length, 10), 40),
      afters: [...new Set(afters)].filter((after) => after.length <= longFigure),
    }
  })
  const cellInput = ({ text }: Cell, place: number): CellInput => {
    const after = columns[place]?.figures ? afterFigure(write(text), language) : null
    return { text: inPieces(write(text)), after: after !== null && after.length <= longFigure ? after : null }
  }
  const rowInput = (row: Row): RowInput => ({
    kind: row.kind,
    whole: lettersOf([row]) <= wholeRow,
    cells: table.columns.map((_, place) => cellInput(row.cells[place] ?? { text: '' }, place)),
  })
  const at = tailAt(table.rows)
  return {
    kind: 'table',
    caption: table.caption === undefined ? null : inPieces(write(table.caption)),
    columns,
    body: table.rows.slice(0, at).map(rowInput),
    tail: table.rows.slice(at).map(rowInput),
  }
}
