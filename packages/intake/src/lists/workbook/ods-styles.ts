import type { NumberFormat } from './number-format.ts'
import { isSymbolFont } from './symbol-font.ts'
import type { Attributes } from './xml.ts'

/** What of a style of an OpenDocument file says something of an order. */
export interface OdsStyle {
  isStruck: boolean
  isSymbols: boolean
  /** A sheet, row or column of this style is not shown. */
  isHidden: boolean
  format: string
}

const plain: OdsStyle = { isStruck: false, isSymbols: false, isHidden: false, format: '' }

/** Gathers the styles of a document, by their names, and what its formats of days show. */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>()
  private readonly shown = new Map<string, Set<string>>()
  private style: OdsStyle | undefined
  private format: Set<string> | undefined

  open(element: string, attribute: Attributes): void {
    if (element === 'style') this.begin(attribute)
    else if (element === 'date-style') this.beginFormat(attribute('name', true) ?? '')
    else if (element === 'text-properties') this.text(attribute)
    else if (element === 'table-properties' && this.style !== undefined)
      this.style.isHidden = attribute('display', true) === 'false'
    else if (this.format !== undefined) this.format.add(element)
  }

  close(element: string): void {
    if (element === 'style') this.style = undefined
    else if (element === 'date-style') this.format = undefined
  }

  of(name: string | undefined): OdsStyle {
    return (name === undefined ? undefined : this.styles.get(name)) ?? plain
  }

  /** What a day is shown as. */
  formatOf({ format }: OdsStyle): NumberFormat {
    const parts = this.shown.get(format)
    if (parts === undefined || (parts.has('year') && parts.has('day'))) return 'day'
    if (parts.has('year')) return parts.has('month') ? 'month' : 'year'
    return parts.has('month') || parts.has('day') ? 'dayOfMonth' : 'day'
  }

  /** A style has what its parent has, unless it says otherwise. */
  private begin(attribute: Attributes): void {
    const parent = this.of(attribute('parent-style-name', true))
    this.style = { ...parent, format: attribute('data-style-name', true) ?? parent.format }
    this.styles.set(attribute('name', true) ?? '', this.style)
  }

  private beginFormat(name: string): void {
    this.format = new Set()
    this.shown.set(name, this.format)
  }

  private text(attribute: Attributes): void {
    if (this.style === undefined) return
    const struck = attribute('text-line-through-style', true) ?? attribute('text-line-through-type', true)
    if (struck !== undefined) this.style.isStruck = struck !== 'none'
    const font = attribute('font-name', true) ?? attribute('font-family', true)
    if (font !== undefined) this.style.isSymbols = isSymbolFont(font.replaceAll("'", ''))
  }
}
