import { formatOf, type NumberFormat } from './number-format.ts'
import type { PackageParts } from './package-parts.ts'
import { isSymbolFont } from './symbol-font.ts'
import type { Attributes, Listener } from './xml.ts'

/** What of the look of a cell says something of an order. */
export interface CellStyle {
  readonly isStruck: boolean
  readonly format: NumberFormat
  /** Its letters are signs. */
  readonly isSymbols: boolean
}

export const plainStyle: CellStyle = { isStruck: false, format: 'number', isSymbols: false }

/** True for an element such as `<strike/>`, which may say that it is not so. */
export const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true'

interface Font {
  isStruck: boolean
  isSymbols: boolean
}

class Styles implements Listener {
  readonly styles: CellStyle[] = []
  private readonly fonts: Font[] = []
  private readonly formats = new Map<number, string>()
  /** The table of the part that was begun last; those of differences come after both. */
  private list = ''

  readonly open = (element: string, attribute: Attributes): void => {
    if (element === 'fonts' || element === 'cellXfs') this.list = element
    else if (element === 'numFmt') this.formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
    else if (this.list === 'fonts') this.font(element, attribute)
    else if (this.list === 'cellXfs' && element === 'xf') this.style(attribute)
  }

  private font(element: string, attribute: Attributes): void {
    const font = this.fonts.at(-1)
    if (element === 'font') this.fonts.push({ isStruck: false, isSymbols: false })
    else if (font !== undefined && element === 'strike') font.isStruck = isOn(attribute('val'))
    else if (font !== undefined && element === 'name') font.isSymbols = isSymbolFont(attribute('val'))
  }

  private style(attribute: Attributes): void {
    const { isStruck = false, isSymbols = false } = this.fonts[Number(attribute('fontId'))] ?? {}
    this.styles.push({ isStruck, isSymbols, format: formatOf(Number(attribute('numFmtId') ?? 0), this.formats) })
  }
}

/** The styles of cells by the numbers that cells refer to them with. */
export const cellStyles = (parts: PackageParts, name: string): readonly CellStyle[] => {
  const styles = new Styles()
  parts.read(name, styles)
  return styles.styles
}
