import type { FoundVariable, Place, Skipped } from '../found.ts'
import { type Block, blocksOf } from './layout/blocks.ts'
import type { Layout } from './layout/layout.ts'
import { namesOf } from './layout/name-of-variable.ts'
import { Sections } from './layout/section.ts'
import { Ticks } from './layout/tick.ts'
import { isTotalsRow } from './layout/totals-row.ts'
import { type Coverage, coverageOf, isOnlyText, type NoWish, type Wish, wishOf } from './layout/wish.ts'
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

interface Wished {
  readonly name: string
  /** The table that a row without a name stands for. */
  readonly section: string | undefined
  readonly wish: Wish
  readonly at: Place
}

const noWishCodes = {
  'not-computed': 'reading/tick-not-computed',
  'unknown-sign': 'reading/tick-sign-unknown',
} as const

/** Goes through the rows below the headings and collects what is wanted. */
class Order {
  readonly variables: FoundVariable[] = []
  readonly skipped: Skipped[] = []
  /** Rows with a box that nobody has ticked. */
  emptyBoxes = 0
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
    const name = cellOf(row, layout.columns.name)
    const label = name === '' ? firstText(row, layout) : name
    const section = name === '' ? this.section(label) : undefined
    const wish = wishOf(row, layout, this.ticks)
    const isStruck = isStruckOut(row, layout)
    if (wish === undefined && !isStruck) return
    const at = placeOf(this.reading.file, this.reading.sheet, row.number)
    if (isStruck) this.skipped.push({ at, reason: 'struck-through' })
    else if (isTotalsRow(row, label, layout)) this.skipped.push({ at, reason: 'totals-row' })
    else if (typeof wish === 'string') this.noWish(wish, at)
    else if (wish !== undefined) this.order(row, layout, { name, section, wish, at })
  }

  private section(heading: string): string | undefined {
    if (this.which.hasTables) return this.sections.read(heading)
    return this.which.list === undefined ? this.sections.tableIn(heading) : undefined
  }

  private noWish(why: NoWish, at: Place): void {
    if (why !== 'empty-box') this.reading.messages.add(noWishCodes[why], at)
    else this.emptyBoxes += 1
  }

  private order(row: Row, layout: Layout, { name, section, wish, at }: Wished): void {
    const table = layout.isOfTables ? this.sections.tableIn(name) : section
    if (table !== undefined) this.add(row, layout, [table], wish, at)
    else if (name !== '') this.add(row, layout, namesOf(name), wish, at)
    else this.reading.messages.add('reading/tick-without-name', at)
    if (row.isHidden) this.reading.messages.add('reading/tick-in-hidden-row', at)
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
    const inColumn = this.sections.tableIn(table)
    if (!this.which.hasTables) return this.which.list ?? inColumn ?? this.reading.names.tableCalled(name)
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
  return marked.length > 0 && (isUnnamed || marked.every((column) => struck.has(column)))
}

const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** The text of a row without a name, which is a heading or a note: in the column of descriptions, or the first there is. */
const firstText = (row: Row, { columns, ticks }: Layout): string => {
  const isAlone = isOnlyText(row)
  const first = row.cells.find((text, column) => isText(text) && (isAlone || !ticks.includes(column)))
  return cellOf(row, columns.description) || (first ?? '').trim()
}

/** Nobody has ticked in a margin that is empty: such a list has no column to tick in. */
const isToTick = ({ layout }: Block): boolean => layout.ticksBy !== 'margin'

/** What is worth a look of the columns in which something was ticked. */
const remarkOnTicks = ({ file, sheet, messages }: Reading, layout: Layout, rows: readonly Row[]): void => {
  const place = sheet.name === undefined ? { file } : { file, sheet: sheet.name }
  const hidden = layout.marks.filter(
    (column) => sheet.hidden?.has(column) && rows.some(({ cells }) => isText(cells[column])),
  )
  if (layout.ticksBy !== 'heading')
    messages.add('reading/ticks-assumed', place, { column: layout.ticks.map(letterOf).join(', ') })
  if (hidden.length > 0)
    messages.add('reading/ticks-in-hidden-column', place, { column: hidden.map(letterOf).join(', ') })
}

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
    if (order.variables.length > before) remarkOnTicks(reading, layout, rows)
  }
  const { variables, skipped, emptyBoxes } = order
  if (variables.some(({ list }) => list === undefined)) messages.add('reading/list-unknown', place)
  if (emptyBoxes > 0) messages.add('reading/boxes-empty', place, { count: emptyBoxes })
  if (sheet.boxes) messages.add('reading/boxes-unread', place, { count: sheet.boxes })
  return { variables, skipped, isList: blocks.length > 0, hasTicks: variables.length > 0 || blocks.some(isToTick) }
}
