import { listLimits } from '../limits.ts'
import { isOn } from './cell-styles.ts'
import { plainText } from './cell-text.ts'
import { asSign, isSymbolFont } from './symbol-font.ts'
import type { Attributes } from './xml.ts'

/** A text of which parts may be struck through on their own. */
export interface RichText {
  /** With what is struck through. */
  readonly whole: string
  /** Without it, in a cell that is not struck through itself, and in one that is. */
  readonly left: string
  readonly leftInStruck: string
}

/** A text of a cell: all of it alike, or with parts that have a look of their own. */
export type Text = string | RichText

/** Puts a text together as its XML is told. Readings for pronunciation, which are no part of a text, are left out. */
export class TextBuilder {
  private parts: { text: string; isStruck: boolean | undefined; isSymbols: boolean }[] = []
  private length = 0
  private isText = false
  private inReading = false
  private inRun = false

  open(element: string, attribute: Attributes): void {
    if (element === 'rPh') this.inReading = true
    else if (element === 'r') this.begin(undefined, true)
    else if (element === 't') this.isText = !this.inReading
    else if (this.inRun) this.look(element, attribute)
  }

  text(text: string): void {
    if (!this.isText || this.length >= listLimits.cell) return
    if (this.parts.length === 0) this.begin(undefined, false)
    const part = this.parts.at(-1)
    if (part !== undefined) part.text += text
    this.length += text.length
  }

  close(element: string): void {
    if (element === 'rPh') this.inReading = false
    else if (element === 't') this.isText = false
    else if (element === 'r') this.inRun = false
  }

  /** The text that has been told, and begins anew. */
  take(): Text {
    const parts = this.parts.map(({ text, ...look }) => ({ ...look, text: look.isSymbols ? asSign(text) : text }))
    const joined = (isLeft: (isStruck: boolean | undefined) => boolean): string =>
      plainText(parts.map(({ text, isStruck }) => (isLeft(isStruck) ? text : '')).join(''))
    this.parts = []
    this.length = 0
    const whole = joined(() => true)
    if (parts.every(({ isStruck }) => isStruck === undefined)) return whole
    return {
      whole,
      left: joined((isStruck) => isStruck !== true),
      leftInStruck: joined((isStruck) => isStruck === false),
    }
  }

  private begin(isStruck: boolean | undefined, inRun: boolean): void {
    this.inRun = inRun
    this.parts.push({ text: '', isStruck, isSymbols: false })
  }

  /** A part that says nothing of its look has that of the cell. */
  private look(element: string, attribute: Attributes): void {
    const part = this.parts.at(-1)
    if (part === undefined) return
    if (element === 'rPr') part.isStruck = false
    else if (element === 'strike') part.isStruck = isOn(attribute('val'))
    else if (element === 'rFont') part.isSymbols = isSymbolFont(attribute('val'))
  }
}
