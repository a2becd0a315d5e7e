import type { Place } from '../found.ts'
import { listLimits } from './limits.ts'
import { tooLarge } from './refusal.ts'

/** A row with something in it. */
export interface Row {
  /** Counted from 1: the row of a sheet, or the line that a record of a text file begins on. */
  readonly number: number
  /** By column, from 0; holes and empty texts are empty cells. */
  readonly cells: readonly (string | undefined)[]
  /** Texts of merged cells, for the columns beyond the first that they reach over. */
  readonly across: readonly Across[]
  /** Columns whose cells are struck through. */
  readonly struck?: ReadonlySet<number>
  /** Not to be seen, by itself or by a filter. */
  readonly isHidden?: boolean
  /** The row of sums that a spreadsheet puts below a table. */
  readonly isTotals?: boolean
}

/** A text that reaches over several columns. */
export interface Across {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A table of texts, from a sheet of a workbook or from a text file, which has no name. */
export interface Sheet {
  readonly name?: string
  readonly rows: readonly Row[]
  /** Columns that are not to be seen. */
  readonly hidden?: ReadonlySet<number>
  /** Ticked boxes that lie upon the cells, and are no part of them. */
  readonly boxes?: number
}

/** What a cell reads as whose formula was saved without its value. No cell can hold this text itself. */
export const notComputed = '\u0000formula'

/** Where a row stands. */
export const placeOf = (file: string, { name }: Sheet, row: number): Place =>
  name === undefined ? { file, line: row } : { file, sheet: name, row }

/** The text of a cell without blanks around it; empty when there is none. */
export const cellOf = ({ cells }: Row, column: number | undefined): string =>
  column === undefined ? '' : (cells[column] ?? '').trim()

/** Is told of rows as they are read. */
export type RowsRead = (count: number) => void

/** Counts rows and cells of a file, and refuses it when they are more than any list has. */
export class Tally {
  private rows = 0
  private cells = 0
  private readonly rowsRead: RowsRead | undefined

  constructor(rowsRead?: RowsRead) {
    this.rowsRead = rowsRead
  }

  row(): void {
    this.rows += 1
    if (this.rows > listLimits.rows) throw tooLarge()
    this.rowsRead?.(1)
  }

  cell(): void {
    this.cells += 1
    if (this.cells > listLimits.cells) throw tooLarge()
  }
}
