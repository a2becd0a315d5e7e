import { listLimits } from '../limits.ts'
import { plainText } from './cell-text.ts'
import type { OdsStyle } from './ods-styles.ts'
import { asSign } from './symbol-font.ts'

/** A text of a cell, and whether all of it is struck through. */
export interface OdsCellText {
  readonly text: string
  readonly isStruck: boolean
}

/** Puts the paragraphs of a cell together. Parts of it may have looks of their own, within one another. */
export class OdsText {
  private parts: { readonly text: string; readonly isStruck: boolean }[] = []
  private looks: Pick<OdsStyle, 'isStruck' | 'isSymbols'>[] = []
  private length = 0
  private paragraphs = 0

  begin(look: OdsStyle): void {
    this.looks = [look]
    this.parts = []
    this.length = 0
    this.paragraphs = 0
  }

  paragraph(): void {
    if (this.paragraphs > 0) this.add('\n')
    this.paragraphs += 1
  }

  openSpan(look: OdsStyle): void {
    this.looks.push(look)
  }

  closeSpan(): void {
    if (this.looks.length > 1) this.looks.pop()
  }

  add(text: string): void {
    if (this.length >= listLimits.cell) return
    const { isStruck = false, isSymbols = false } = this.looks.at(-1) ?? {}
    this.parts.push({ text: isSymbols ? asSign(text) : text, isStruck })
    this.length += text.length
  }

  take(): OdsCellText {
    const joined = (parts: typeof this.parts) => plainText(parts.map(({ text }) => text).join(''))
    const left = joined(this.parts.filter(({ isStruck }) => !isStruck))
    const isStruck = left.trim() === '' && this.parts.some((part) => part.isStruck)
    return { text: (isStruck ? joined(this.parts) : left).slice(0, listLimits.cell), isStruck }
  }
}
