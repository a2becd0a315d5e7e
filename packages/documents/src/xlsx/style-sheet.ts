import { numbered } from './numbered.ts'
import { element, part } from './xml.ts'

/** How a cell looks: parts of its style as XML, and how its number is written. */
export interface Style {
  readonly font: string
  readonly fill?: string | undefined
  readonly border?: string | undefined
  readonly alignment?: string | undefined
  /** A format of SpreadsheetML, such as `#,##0.00`. */
  readonly format?: string | undefined
}

/** The styles of a workbook: cells name them by number. */
export interface StyleSheet {
  readonly numberOf: (style: Style) => number
  readonly xml: () => string
}

/** Numbers below are formats that every program has. */
const firstOwnFormat = 164

const noBorder = element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)))

const patterns = ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType })))

const listed = (name: string, all: readonly string[]): string =>
  all.length === 0 ? '' : element(name, { count: all.length }, ...all)

/** @param usual the font of cells that have no style */
export const styleSheet = (usual: string): StyleSheet => {
  const [fonts, fills, borders, formats] = [numbered(usual), numbered(...patterns), numbered(noBorder), numbered()]
  const xf = ({ font, fill, border, alignment, format }: Style): string =>
    element(
      'xf',
      {
        numFmtId: format === undefined ? 0 : firstOwnFormat + formats.of(format),
        fontId: fonts.of(font),
        fillId: fill === undefined ? 0 : fills.of(fill),
        borderId: border === undefined ? 0 : borders.of(border),
        xfId: 0,
        applyNumberFormat: format && 1,
        applyFont: 1,
        applyFill: fill && 1,
        applyBorder: border && 1,
        applyAlignment: alignment && 1,
      },
      alignment,
    )
  const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })
  const styles = numbered(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }))
  return {
    numberOf: (style) => styles.of(xf(style)),
    xml: () =>
      part(
        'styleSheet',
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        listed(
          'numFmts',
          formats.all().map((formatCode, place) => element('numFmt', { numFmtId: firstOwnFormat + place, formatCode })),
        ),
        listed('fonts', fonts.all()),
        listed('fills', fills.all()),
        listed('borders', borders.all()),
        listed('cellStyleXfs', [plain]),
        listed('cellXfs', styles.all()),
        listed('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ),
  }
}
