import { listLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import { cellOf, type Row } from '../sheet.ts'
import { nameColumn } from './heading-texts.ts'
import { type Layout, layoutAt } from './layout.ts'

/** Rows that follow headings of their own. */
export interface Block {
  readonly layout: Layout
  readonly rows: readonly Row[]
}

/** Names of variables have no blanks, and mostly a `_` or a digit: such a row is no row of headings. */
const isVariable = (text: string): boolean => /[_\d]/.test(text) && !/\s/.test(text)

/** Rows above the headings beyond which no title is looked for. */
const titleRows = 20

/** Finds layouts in the rows of a sheet, and gives up a sheet in which everything looks like headings. */
class Headings {
  private left: number = listLimits.headings
  private readonly rows: readonly Row[]

  constructor(rows: readonly Row[]) {
    this.rows = rows
  }

  layoutAt(row: Row, index: number): Layout | undefined {
    const name = nameColumn(row, this.rows[index + 1])
    if (name < 0) return undefined
    this.left -= 1
    if (this.left < 0) throw tooLarge()
    return layoutAt(this.rows, index, name)
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
    const layout = isVariable(name) ? undefined : headings.layoutAt(row, index)
    if (layout !== undefined) {
      blocks.push({ layout, rows: [] })
      next = index + layout.height
    } else if (current !== undefined) current.rows.push(row)
    else if (index < titleRows) titles.push(...row.cells.filter((text) => text !== undefined).slice(0, 3))
  })
  return { titles, blocks }
}
