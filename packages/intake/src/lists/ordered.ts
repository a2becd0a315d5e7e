import type { FoundVariable, Place, Skipped } from '../found.ts'
import { type Block, blocksOf } from './layout/blocks.ts'
import type { Layout } from './layout/layout.ts'
import { namesOf } from './layout/name-of-variable.ts'
import { Sections } from './layout/section.ts'
import { Ticks } from './layout/tick.ts'
import { type Coverage, coverageOf, type Wish, wishOf } from './layout/wish.ts'
import { listLimits } from './limits.ts'
import type { ListNames } from './list-names.ts'
import { type Messages, quoted } from './messages.ts'
import { cellOf, placeOf, type Row, type Sheet } from './sheet.ts'
import { type WhichList, whichList } from './which-list.ts'

/** What a sheet orders, and what was seen of its layout. */
export interface Ordered {
  readonly variables: readonly FoundVariable[]
  readonly skipped: readonly Skipped[]
  /** Headings of a variable list were found. */
  readonly isList: boolean
  /** A column to tick in was found. */
  readonly hasTicks: boolean
}

/** `A` to `CV`, as spreadsheets call the columns. */
const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

/** What a reader needs to know of a file while it goes through the rows of a sheet. */
export interface Reading {
  readonly file: string
  readonly sheet: Sheet
  readonly names: ListNames
  readonly messages: Messages
}

/** Goes through the rows below the headings and collects what is wanted. */
class Order {
  readonly variables: FoundVariable[] = []
  readonly skipped: Skipped[] = []
  private readonly reading: Reading
  private readonly which: WhichList
  private readonly sections: Sections
  private readonly ticks = new Ticks()

  constructor(reading: Reading, which: WhichList) {
    this.reading = reading
    this.which = which
    this.sections = new Sections(reading.names, which.hasTables ? which.list : undefined)
  }

  read(row: Row, layout: Layout): void {
    const { columns } = layout
    const name = cellOf(row, columns.name)
    const heading = name === '' ? firstText(row, layout) : ''
    const section = this.which.hasTables ? this.sections.read(heading) : undefined
    const wish = wishOf(row, layout, this.ticks)
    if (wish === undefined) return
    const at = placeOf(this.reading.file, this.reading.sheet, row.number)
    if (isStruckOut(row, layout)) this.skipped.push({ at, reason: 'struck-through' })
    else if (wish === 'not-computed') this.reading.messages.add('reading/tick-not-computed', at)
    else if (name !== '') this.add(row, layout, namesOf(name), wish, at)
    else if (section !== undefined) this.add(row, layout, [section], wish, at)
    else this.reading.messages.add('reading/tick-without-name', at)
  }

  private add(row: Row, layout: Layout, names: readonly string[], wish: Wish, at: Place): void {
    const { messages } = this.reading
    if (wish.unclearTick !== undefined) messages.add('reading/tick-unclear', at, { text: quoted(wish.unclearTick) })
    if (wish.unclearYears !== undefined) messages.add('reading/years-unclear', at, { text: quoted(wish.unclearYears) })
    const coverage = coverageOf(row, layout)
    const description = cellOf(row, layout.columns.description).replace(/\s+/g, ' ').slice(0, listLimits.description)
    for (const name of names) {
      const list = this.listOf(cellOf(row, layout.columns.table), name)
      this.variables.push(variable(name, at, wish, { list, description, coverage }))
    }
  }

  /** In FD-Trygd's list the table, by its column, by the name itself or by the heading above; else the list. */
  private listOf(table: string, name: string): string | undefined {
    if (!this.which.hasTables) return this.which.list
    const inColumn = table === '' ? undefined : this.sections.tableIn(table)
    return inColumn ?? this.reading.names.tableCalled(name) ?? this.sections.table ?? this.which.list
  }
}

interface Facts {
  readonly list: string | undefined
  readonly description: string
  readonly coverage: Coverage | undefined
}

const variable = (name: string, at: Place, { dates }: Wish, { list, description, coverage }: Facts): FoundVariable => ({
  name,
  at,
  dates,
  ...(list === undefined ? {} : { list }),
  ...(description === '' ? {} : { description }),
  ...(coverage === undefined ? {} : { coverage }),
})

/** Somebody changed their mind: the variable is struck through, or all that is written where it is ticked. */
const isStruckOut = ({ struck, cells }: Row, { columns, marks }: Layout): boolean => {
  if (struck === undefined) return false
  const marked = marks.filter((column) => (cells[column] ?? '').trim() !== '')
  const isUnnamed = [columns.name, columns.description].some((column) => column !== undefined && struck.has(column))
  return isUnnamed || (marked.length > 0 && marked.every((column) => struck.has(column)))
}

/** The text of a row without a name, which is a heading or a note: in the column of descriptions, or the first there is. */
const firstText = (row: Row, { columns, ticks }: Layout): string =>
  cellOf(row, columns.description) ||
  (row.cells.find((text, column) => text !== undefined && text.trim() !== '' && !ticks.includes(column)) ?? '').trim()

/** Nobody has ticked in a margin that is empty: such a list has no column to tick in. */
const isToTick = ({ layout }: Block): boolean => layout.ticksBy !== 'margin'

/**
 * What a sheet orders. Rows above the first headings may say which list it is.
 *
 * @param reading where messages about single rows are added
 */
export const ordered = (reading: Reading): Ordered => {
  const { file, sheet, names, messages } = reading
  const { titles, blocks } = blocksOf(sheet.rows)
  const place = sheet.name === undefined ? { file } : { file, sheet: sheet.name }
  const which = whichList({ titles, ...place }, names)
  const order = new Order(reading, which)
  for (const { layout, rows } of blocks) {
    const before = order.variables.length
    for (const row of rows) order.read(row, layout)
    if (layout.ticksBy !== 'heading' && order.variables.length > before)
      messages.add('reading/ticks-assumed', place, { column: layout.ticks.map(letterOf).join(', ') })
  }
  const { variables, skipped } = order
  if (variables.some(({ list }) => list === undefined)) messages.add('reading/list-unknown', place)
  return { variables, skipped, isList: blocks.length > 0, hasTicks: variables.length > 0 || blocks.some(isToTick) }
}
