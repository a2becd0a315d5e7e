import type { Language } from '@anslag/pricing'
import type { Cell, Column, Row, TableBlock } from '../../model/table.ts'
import { inPieces, type Write, type Written } from '../letters/written.ts'
import { endOf, frontOf, longFigure, shapeOf } from './figure.ts'
import { type Part, partsOf } from './table-parts.ts'

interface CellInput {
  readonly text: Written
  /** The shape of what follows the whole figure: `,00` of `1 234,50`, and ` %` of `25 %`; empty where it is no figure. */
  readonly end: string
}

interface RowInput {
  readonly kind: Row['kind']
  readonly depth: number
  /** Short enough to stand on one page. */
  readonly whole: boolean
  readonly cells: readonly CellInput[]
}

interface ColumnInput {
  readonly title: Written
  readonly figures: boolean
  /** How much of the width is its, where texts are in it; null where it is as wide as its figures. */
  readonly share: number | null
  /** What of its title stays on one line. */
  readonly words: readonly string[]
  /** What its figures begin with, up to their commas, and end with, each shape of it once. */
  readonly fronts: readonly string[]
  readonly ends: readonly string[]
}

type PartInput = {
  readonly [Name in keyof Part]: Part[Name] extends readonly Row[] ? readonly RowInput[] : RowInput | null
}

/** A table as the template takes it. */
export interface TableInput {
  readonly kind: 'table'
  readonly caption: Written | null
  readonly columns: readonly ColumnInput[]
  readonly parts: readonly PartInput[]
}

/** Letters of a row that surely fit on one page. */
const wholeRow = 600

const lettersOf = ({ cells }: Row): number => cells.reduce((sum, { text }) => sum + text.length, 0)

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const columnInput = (
  { kind, title }: Column,
  cells: readonly (Cell | undefined)[],
  language: Language,
  write: Write,
): ColumnInput => {
  const texts = cells.map((cell) => write(cell?.text ?? ''))
  const longest = Math.max(0, ...texts.map(({ length }) => length))
  const isFigures = kind !== 'text' && kind !== 'day'
  const shapes = isFigures ? distinct(texts.map(shapeOf)).filter(({ length }) => length <= longFigure) : []
  const words = title.length <= longFigure ? [title] : title.split(' ')
  const isShared = !isFigures || longest > longFigure || words.some(({ length }) => length > longFigure)
  return {
    title: inPieces(write(title)),
    figures: isFigures,
    share: isShared ? Math.min(Math.max(longest, title.length, 10), 40) : null,
    words: words.map(write),
    fronts: distinct(shapes.map((shape) => frontOf(shape, language))),
    ends: distinct(shapes.map((shape) => endOf(shape, language))),
  }
}

/** Makes a table ready for the template. Rows get as many cells as there are columns. */
export const tableInput = (table: TableBlock, language: Language, write: Write): TableInput => {
  const lines = table.rows.filter(({ kind }) => kind !== 'group')
  const columns = table.columns.map((column, place) =>
    columnInput(
      column,
      lines.map((row) => row.cells[place]),
      language,
      write,
    ),
  )
  const cellInput = ({ text }: Cell, place: number): CellInput => {
    const written = write(text)
    const isFigure = columns[place]?.figures === true && written.length <= longFigure
    return { text: inPieces(written), end: isFigure ? endOf(shapeOf(written), language) : '' }
  }
  const rowInput = (row: Row): RowInput => ({
    kind: row.kind,
    depth: row.depth ?? 0,
    whole: lettersOf(row) <= wholeRow,
    cells: table.columns.map((_, place) => cellInput(row.cells[place] ?? { text: '' }, place)),
  })
  const parts = partsOf(table.rows).map(({ group, body, foot }) => ({
    group: group === null ? null : rowInput(group),
    body: body.map(rowInput),
    foot: foot.map(rowInput),
  }))
  return {
    kind: 'table',
    caption: table.caption === undefined ? null : inPieces(write(table.caption)),
    columns,
    parts,
  }
}
