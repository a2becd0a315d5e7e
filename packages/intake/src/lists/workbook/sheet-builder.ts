import { listLimits } from '../limits.ts'
import { notComputed, type Tally } from '../sheet.ts'
import { plainNumber, plainText, referenceOf } from './cell-text.ts'
import type { Attributes, Listener } from './xml.ts'

const truths: Readonly<Record<string, string>> = { '0': 'FALSE', '1': 'TRUE' }

/** Puts the cells of a sheet together as its XML is told. A formula is never looked into: what was saved as its value counts. */
export class SheetBuilder implements Listener {
  readonly rows = new Map<number, (string | undefined)[]>()
  /** References such as `A1:B2`. */
  readonly merged: string[] = []
  /** Columns of cells that are struck through, by row. */
  readonly struck = new Map<number, Set<number>>()
  private readonly strings: readonly string[]
  private readonly tally: Tally
  private readonly struckStyles: ReadonlySet<number>
  private isStruck = false
  private row = 0
  private column = -1
  private type = ''
  private value = ''
  private hasFormula = false
  private isValue = false
  private inReading = false

  constructor(strings: readonly string[], tally: Tally, struckStyles: ReadonlySet<number> = new Set()) {
    this.strings = strings
    this.tally = tally
    this.struckStyles = struckStyles
  }

  readonly open = (element: string, attribute: Attributes): void => {
    if (element === 'c') this.openCell(attribute)
    else if (element === 'row') this.openRow(attribute('r'))
    else if (element === 'v' || element === 't') this.isValue = !this.inReading
    else if (element === 'f') this.hasFormula = true
    else if (element === 'rPh') this.inReading = true
    else if (element === 'mergeCell') this.merged.push(attribute('ref') ?? '')
  }

  readonly text = (text: string): void => {
    if (this.isValue && this.value.length < listLimits.cell) this.value += text
  }

  readonly close = (element: string): void => {
    if (element === 'v' || element === 't') this.isValue = false
    else if (element === 'rPh') this.inReading = false
    else if (element === 'c') this.closeCell()
  }

  private openRow(number: string | undefined): void {
    this.row = /^[1-9]\d{0,6}$/.test(number ?? '') ? Number(number) : this.row + 1
    this.column = -1
  }

  private openCell(attribute: Attributes): void {
    const reference = referenceOf(attribute('r') ?? '')
    this.column = reference?.column ?? this.column + 1
    this.row = reference?.row ?? this.row
    this.type = attribute('t') ?? 'n'
    this.isStruck = this.struckStyles.size > 0 && this.struckStyles.has(Number(attribute('s') ?? 0))
    this.value = ''
    this.hasFormula = false
  }

  private closeCell(): void {
    const text = this.textOf().slice(0, listLimits.cell)
    if (text === '' || this.column >= listLimits.columns) return
    this.tally.cell()
    this.current()[this.column] = text
    if (this.isStruck) this.struck.set(this.row, (this.struck.get(this.row) ?? new Set()).add(this.column))
  }

  private current(): (string | undefined)[] {
    const known = this.rows.get(this.row)
    if (known !== undefined) return known
    this.tally.row()
    const row: (string | undefined)[] = []
    this.rows.set(this.row, row)
    return row
  }

  private textOf(): string {
    if (this.type === 's') return this.value === '' ? '' : (this.strings[Number(this.value)] ?? '')
    if (this.type === 'b') return truths[this.value.trim()] ?? ''
    if (this.type === 'e') return ''
    if (this.value === '') return this.hasFormula && this.type !== 'str' ? notComputed : ''
    return this.type === 'str' || this.type === 'inlineStr' ? plainText(this.value) : plainNumber(this.value)
  }
}
