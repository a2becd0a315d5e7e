import { listLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import { type Across, notComputed, type Row, type RowsRead, type Sheet, Tally } from '../sheet.ts'
import { plainNumber } from './cell-text.ts'
import { countOf, type Extent, extentOf, isNotShown } from './ods-attributes.ts'
import { type OdsStyle, OdsStyles } from './ods-styles.ts'
import { OdsText } from './ods-text.ts'
import type { PackageParts } from './package-parts.ts'
import type { LazySheet } from './workbook-sheets.ts'
import type { Attributes, Listener } from './xml.ts'

interface OpenRow {
  readonly number: number
  readonly cells: (string | undefined)[]
  readonly across: Across[]
  readonly struck: Set<number>
  readonly isHidden: boolean
}

interface OpenSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: Row[]
  readonly hidden: Set<number>
  boxes: number
}

/** A cell that is merged over rows below it says the same in each of them. */
interface Merged {
  readonly column: number
  readonly last: number
  readonly text: string
}

/** Reads the sheets of an OpenDocument file as its XML is told. A formula is never looked into: its saved value counts. */
class Reader implements Listener {
  readonly sheets: OpenSheet[] = []
  private readonly styles: OdsStyles
  private readonly tally: Tally
  private readonly content = new OdsText()
  private row: OpenRow | undefined
  private merged: Merged[] = []
  private number = 0
  private column = 0
  private columns = 0
  private style: OdsStyle
  private cell: Extent | undefined
  private value: string | undefined
  private repeats = 1
  private isText = false
  private inNote = 0

  constructor(styles: OdsStyles, rowsRead?: RowsRead) {
    this.tally = new Tally(rowsRead)
    this.styles = styles
    this.style = styles.of(undefined)
  }

  readonly open = (element: string, attribute: Attributes): void => {
    this.styles.open(element, attribute)
    if (element === 'annotation') this.inNote += 1
    if (this.inNote > 0) return
    if (element === 'table') this.openSheet(attribute)
    else if (element === 'table-column') this.openColumn(attribute)
    else if (element === 'table-row') this.openRow(attribute)
    else if (element === 'table-cell' || element === 'covered-table-cell') this.openCell(attribute)
    else if (element === 'checkbox' && attribute('current-state', true) === 'checked') this.box()
    else if (this.cell !== undefined) this.openText(element, attribute)
  }

  readonly text = (text: string): void => {
    if (this.isText && this.inNote === 0) this.content.add(text)
  }

  readonly close = (element: string): void => {
    this.styles.close(element)
    if (element === 'annotation') this.inNote -= 1
    else if (this.inNote > 0) return
    else if (element === 'p') this.isText = false
    else if (element === 'span') this.content.closeSpan()
    else if (element === 'table-cell' || element === 'covered-table-cell') this.closeCell()
    else if (element === 'table-row') this.closeRow()
  }

  private openSheet(attribute: Attributes): void {
    if (this.sheets.length === listLimits.sheets) throw tooLarge()
    const name = (attribute('name', true) ?? '').slice(0, listLimits.name)
    const { isHidden } = this.styles.of(attribute('style-name', true))
    this.sheets.push({ name, isHidden, rows: [], hidden: new Set(), boxes: 0 })
    this.number = 0
    this.columns = 0
    this.merged = []
  }

  private box(): void {
    const sheet = this.sheets.at(-1)
    if (sheet !== undefined) sheet.boxes += 1
  }

  private openColumn(attribute: Attributes): void {
    const [count, isHidden] = [countOf(attribute, 'number-columns-repeated'), isNotShown(attribute)]
    const last = Math.min(this.columns + count, listLimits.columns)
    if (isHidden) for (let column = this.columns; column < last; column += 1) this.sheets.at(-1)?.hidden.add(column)
    this.columns += count
  }

  private openRow(attribute: Attributes): void {
    this.number += 1
    this.repeats = countOf(attribute, 'number-rows-repeated')
    this.column = 0
    this.row = { number: this.number, cells: [], across: [], struck: new Set(), isHidden: isNotShown(attribute) }
  }

  private closeRow(): void {
    const { row } = this
    this.number += this.repeats - 1
    this.row = undefined
    if (row === undefined || row.cells.length === 0) return
    for (const { column, last, text } of this.merged) if (row.number <= last) row.cells[column] ??= text
    this.merged = this.merged.filter(({ last }) => last > row.number)
    const { struck, ...rest } = row
    for (let number = row.number; number < row.number + this.repeats; number += 1) {
      this.tally.row()
      this.sheets.at(-1)?.rows.push({ ...rest, number, ...(struck.size === 0 ? {} : { struck }) })
    }
  }

  private openCell(attribute: Attributes): void {
    this.cell = extentOf(attribute)
    this.style = this.styles.of(attribute('style-name', true))
    this.content.begin(this.style)
    this.value = this.valueOf(attribute)
  }

  private openText(element: string, attribute: Attributes): void {
    if (element === 'p') {
      this.content.paragraph()
      this.isText = true
    } else if (element === 'span') this.content.openSpan(this.styles.of(attribute('style-name', true)))
    else if (element === 's') this.content.add(' '.repeat(Math.min(countOf(attribute, 'c'), 100)))
    else if (element === 'tab' || element === 'line-break') this.content.add('\n')
  }

  private closeCell(): void {
    const { cell, row } = this
    this.cell = undefined
    if (cell === undefined || row === undefined) return
    const { text, isStruck } = this.content.take()
    // A value that was not saved is told by what is shown.
    const written = this.value || text
    const { count } = cell
    if (written !== '')
      this.put(row, written, { count, isStruck: isStruck || (this.value !== undefined && this.style.isStruck) })
    if (written !== '') this.span(row, written, cell)
    this.column += count
  }

  private put(
    row: OpenRow,
    text: string,
    { count, isStruck }: { readonly count: number; readonly isStruck: boolean },
  ): void {
    const last = Math.min(this.column + count, listLimits.columns)
    for (let column = this.column; column < last; column += 1) {
      for (let time = 0; time < this.repeats; time += 1) this.tally.cell()
      row.cells[column] = text
      if (isStruck) row.struck.add(column)
    }
  }

  private span(row: OpenRow, text: string, { columns, rows }: Extent): void {
    if (columns > 1 && row.across.length < listLimits.columns)
      row.across.push({ from: this.column, to: Math.min(this.column + columns, listLimits.columns) - 1, text })
    if (rows > 1 && this.merged.length < listLimits.columns)
      this.merged.push({ column: this.column, last: row.number + rows - 1, text })
  }

  /** What a cell holds that is no text; undefined when its text says it. */
  private valueOf(attribute: Attributes): string | undefined {
    const type = attribute('value-type', true)
    const hasFormula = attribute('formula', true) !== undefined
    if (type === 'boolean') return attribute('boolean-value', true) === 'true' ? 'TRUE' : 'FALSE'
    if (type === 'date') return this.dayOf((attribute('date-value', true) ?? '').slice(0, 10))
    if (type === 'float') return plainNumber(attribute('value', true) ?? '')
    return type === undefined && hasFormula ? notComputed : undefined
  }

  private dayOf(day: string): string {
    const format = this.styles.formatOf(this.style)
    const [year = '', month = '', date = ''] = day.split('-')
    if (format === 'day') return day
    if (format === 'year') return year
    return format === 'month' ? `${year}-${month}` : `${date}.${month}.`
  }
}

/**
 * The sheets of an OpenDocument spreadsheet (ODS) in their order.
 *
 * @throws a Refusal when it is none, or beyond the limits
 */
export const odsSheets = (parts: PackageParts, rowsRead?: RowsRead): readonly LazySheet[] => {
  const styles = new OdsStyles()
  if (parts.has('styles.xml'))
    parts.read('styles.xml', { open: (...event) => styles.open(...event), close: (name) => styles.close(name) })
  const reader = new Reader(styles, rowsRead)
  parts.read('content.xml', reader)
  if (reader.sheets.length === 0) throw new Refusal('reading/workbook-unreadable')
  return reader.sheets.map(
    ({ name, isHidden, ...sheet }): LazySheet => ({ name, isHidden, read: (): Sheet => ({ name, ...sheet }) }),
  )
}
