import { listLimits } from '../limits.ts'
import { notComputed, type Tally } from '../sheet.ts'
import { type CellStyle, plainStyle } from './cell-styles.ts'
import { plainNumber, plainText, referenceOf } from './cell-text.ts'
import { type Text, TextBuilder } from './rich-text.ts'
import { shownDay } from './shown-day.ts'
import { asSign } from './symbol-font.ts'
import type { Attributes, Listener } from './xml.ts'

const truths: Readonly<Record<string, string>> = { '0': 'FALSE', '1': 'TRUE' }

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true'

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  readonly strings: readonly Text[]
  readonly styles: readonly CellStyle[]
  /** Days are counted from 1904. */
  readonly is1904: boolean
}

/** Puts the cells of a sheet together as its XML is told. A formula is never looked into: what was saved as its value counts. */
export class SheetBuilder implements Listener {
  readonly rows = new Map<number, (string | undefined)[]>()
  /** References such as `A1:B2`. */
  readonly merged: string[] = []
  /** Columns of cells that are struck through, by row. */
  readonly struck = new Map<number, Set<number>>()
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  private readonly shared: Shared
  private readonly tally: Tally
  private readonly inline = new TextBuilder()
  private style = plainStyle
  private row = 0
  private column = -1
  private type = ''
  private value = ''
  private hasFormula = false
  private isValue = false

  constructor(shared: Shared, tally: Tally) {
    this.shared = shared
    this.tally = tally
  }

  readonly open = (element: string, attribute: Attributes): void => {
    if (element === 'c') this.openCell(attribute)
    else if (element === 'row') this.openRow(attribute)
    else if (element === 'v') this.isValue = true
    else if (element === 'f') this.hasFormula = true
    else if (element === 'is') this.type = 'inlineStr'
    else if (element === 'mergeCell') this.merged.push(attribute('ref') ?? '')
    else if (element === 'col') this.openColumns(attribute)
    else if (this.type === 'inlineStr') this.inline.open(element, attribute)
  }

  readonly text = (text: string): void => {
    if (this.isValue) {
      if (this.value.length < listLimits.cell) this.value += text
    } else if (this.type === 'inlineStr') this.inline.text(text)
  }

  readonly close = (element: string): void => {
    if (element === 'v') this.isValue = false
    else if (element === 'c') this.closeCell()
    else if (this.type === 'inlineStr') this.inline.close(element)
  }

  private openRow(attribute: Attributes): void {
    const number = attribute('r')
    this.row = /^[1-9]\d{0,6}$/.test(number ?? '') ? Number(number) : this.row + 1
    this.column = -1
    if (isYes(attribute('hidden'))) this.hiddenRows.add(this.row)
  }

  private openColumns(attribute: Attributes): void {
    if (!isYes(attribute('hidden'))) return
    const last = Math.min(Number(attribute('max')), listLimits.columns)
    for (let column = Number(attribute('min')); column >= 1 && column <= last; column += 1)
      this.hiddenColumns.add(column - 1)
  }

  private openCell(attribute: Attributes): void {
    const reference = referenceOf(attribute('r') ?? '')
    this.column = reference?.column ?? this.column + 1
    this.row = reference?.row ?? this.row
    this.type = attribute('t') ?? 'n'
    this.style = this.shared.styles[Number(attribute('s') ?? 0)] ?? plainStyle
    this.value = ''
    this.hasFormula = false
  }

  private closeCell(): void {
    const { isStruck, isSymbols } = this.style
    const text = this.textOf()
    this.type = ''
    const whole = typeof text === 'string' ? text : text.whole
    const left = typeof text === 'string' ? text : isStruck ? text.leftInStruck : text.left
    // A text with nothing left of it is struck through as a whole, and is seen to be.
    const isGone = left.trim() === ''
    const written = (isGone ? whole : left).slice(0, listLimits.cell)
    if (written === '' || this.row < 1 || this.column >= listLimits.columns) return
    this.tally.cell()
    this.current()[this.column] = isSymbols ? asSign(written) : written
    const isAllStruck = typeof text === 'string' ? isStruck : isGone
    if (isAllStruck) this.struck.set(this.row, (this.struck.get(this.row) ?? new Set()).add(this.column))
  }

  private current(): (string | undefined)[] {
    const known = this.rows.get(this.row)
    if (known !== undefined) return known
    this.tally.row()
    const row: (string | undefined)[] = []
    this.rows.set(this.row, row)
    return row
  }

  private textOf(): Text {
    if (this.type === 's') return this.value === '' ? '' : (this.shared.strings[Number(this.value)] ?? '')
    if (this.type === 'inlineStr') return this.inline.take()
    if (this.type === 'b') return truths[this.value.trim()] ?? ''
    if (this.type === 'e') return ''
    if (this.value === '') return this.hasFormula && this.type !== 'str' ? notComputed : ''
    if (this.type === 'str') return plainText(this.value)
    // Some programs write days as ISO 8601 has them, and most as numbers.
    if (this.type === 'd') return this.value.trim()
    const number = plainNumber(this.value)
    return shownDay(number, this.style.format, this.shared.is1904) ?? number
  }
}
