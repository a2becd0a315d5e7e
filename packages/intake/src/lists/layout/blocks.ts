import { listLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import { cellOf, type Row } from '../sheet.ts'
import { nameColumn, tableColumn } from './heading-texts.ts'
import { type Layout, layoutAt } from './layout.ts'
import { roleOf } from './roles.ts'
import { tickOf } from './tick.ts'

/** Rows that follow headings of their own. */
export interface Block {
  readonly layout: Layout
  readonly rows: readonly Row[]
}

/** Names of variables have no blanks, and mostly a `_` or a digit: such a row is no row of headings. */
const isVariable = (text: string): boolean => /[_\d]/.test(text) && !/\s/.test(text)

/** A row of a variable above headings that come again: it heads no group of columns. */
const isOfVariable = (row: Row | undefined, { columns, marks }: Layout): boolean => {
  if (row === undefined) return false
  const name = cellOf(row, columns.name)
  const isName = name !== '' && !/\s/.test(name) && row.across.length === 0 && row.cells.indexOf(name) === columns.name
  return (
    isVariable(name) || isName || marks.some((column) => ['yes', 'years'].includes(tickOf(cellOf(row, column)).kind))
  )
}

/** The row of headings of groups above headings that come again: it says for what one ticks, and ticks nothing. */
const isOfGroups = (row: Row | undefined, below: Row, { marks }: Layout): boolean =>
  row !== undefined &&
  row.number === below.number - 1 &&
  marks.some((column) => {
    const text = cellOf(row, column)
    return tickOf(text).kind === 'unclear' && roleOf(text) !== undefined
  })

/** Rows above the headings beyond which no title is looked for. */
const titleRows = 20

/** Finds layouts in the rows of a sheet, and gives up a sheet in which everything looks like headings. */
class Headings {
  private left: number = listLimits.headings
  private readonly rows: readonly Row[]

  constructor(rows: readonly Row[]) {
    this.rows = rows
  }

  layoutAt(row: Row, index: number, current: Layout | undefined): Layout | undefined {
    const [before, below] = [this.rows[index - 1], this.rows[index + 1]]
    const named = nameColumn(row, below)
    const column = named < 0 && current === undefined ? tableColumn(row) : named
    if (column < 0) return undefined
    this.left -= 1
    if (this.left < 0) throw tooLarge()
    const isAbove = before?.number === row.number - 1 && (current === undefined || !isOfVariable(before, current))
    return layoutAt({ above: isAbove ? before : undefined, main: row, below }, { column, isOfTables: named < 0 })
  }
}

/**
 * Cuts a sheet into blocks at its rows of headings. A list may have its headings once, or again for every section, with the
 * columns in another order.
 */
export const blocksOf = (
  rows: readonly Row[],
): { readonly titles: readonly string[]; readonly blocks: readonly Block[] } => {
  const blocks: { readonly layout: Layout; readonly rows: Row[] }[] = []
  const titles: string[] = []
  const headings = new Headings(rows)
  let next = 0
  rows.forEach((row, index) => {
    if (index < next) return
    const current = blocks.at(-1)
    const name = current === undefined ? '' : cellOf(row, current.layout.columns.name)
    const layout = isVariable(name) ? undefined : headings.layoutAt(row, index, current?.layout)
    if (layout !== undefined) {
      if (current !== undefined && isOfGroups(current.rows.at(-1), row, current.layout)) current.rows.pop()
      blocks.push({ layout, rows: [] })
      next = index + layout.height
    } else if (current !== undefined) current.rows.push(row)
    else if (index < titleRows) titles.push(...row.cells.filter((text) => text !== undefined).slice(0, 3))
  })
  return { titles, blocks }
}
