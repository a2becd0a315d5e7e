import { legibleText } from '../model/legible.ts'
import { letters } from './cell-addresses.ts'
import { formulaText, type Place } from './formula-text.ts'
import type { Numbered } from './numbered.ts'
import type { SheetCell, SheetRow } from './rows-of.ts'
import type { Sheet } from './sheets-of.ts'
import type { StyleSheet } from './style-sheet.ts'
import { fontSizeOf, styleOf } from './styles.ts'
import { heightOf, widthsOf } from './widths.ts'
import { element, escaped, part } from './xml.ts'

/** More rows above the table than this would leave no room for what moves. */
const mostFrozen = 9

/** A cell takes so many letters. */
const longest = 32_000

/** What the sheets of a workbook have in common: texts and styles, which cells name by number, and the header of their pages. */
export interface Shared {
  readonly texts: Numbered
  readonly styles: StyleSheet
  readonly header: string
}

/** A text as a workbook writes it: `_x0041_` would be read as a letter by its number. */
const cellText = (text: string): string =>
  legibleText(text)
    .slice(0, longest)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

/** The day that spreadsheets count from lies so many days before that of computers. */
const daysBefore = 25_569

const serialDay = (value: string): number => Date.parse(`${value}T00:00:00Z`) / 86_400_000 + daysBefore

/** The type of a cell, where it holds no number, and what it holds. */
const contentOf = (
  cell: SheetCell,
  place: Place,
  texts: Numbered,
): readonly [type: 's' | undefined, content: string] => {
  const { kind, value, formula, text } = cell
  if (value === undefined) return text === '' ? [undefined, ''] : ['s', element('v', {}, `${texts.of(cellText(text))}`)]
  // What a spreadsheet computes with is binary; the exact decimal has at most so many digits that both are read the same.
  const number = element('v', {}, String(kind === 'day' ? serialDay(value) : Number(value)))
  return [undefined, formula === undefined ? number : element('f', {}, escaped(formulaText(formula, place))) + number]
}

const isRight = ({ look }: SheetRow, { kind, value }: SheetCell): boolean =>
  kind !== 'text' && (value !== undefined || look === 'head')

const empty: SheetCell = { text: '', kind: 'text' }

/** What is written of a row: of one over the whole width its first cell, and for the look of a group the others too. */
const shownOf = ({ look, cells, isWide }: SheetRow, columns: number): readonly SheetCell[] => {
  if (!isWide) return cells
  const [first = empty] = cells
  return look === 'group' ? [first, ...Array.from({ length: columns - 1 }, () => empty)] : [first]
}

const rowXml = (
  row: SheetRow,
  index: number,
  widths: readonly number[],
  place: Place,
  { texts, styles }: Shared,
): string => {
  const cells = shownOf(row, widths.length).map((cell, column) => {
    const [t, content] = contentOf(cell, place, texts)
    const s = styles.numberOf(styleOf(row.look, cell, isRight(row, cell), column === 0 ? row.depth : 0))
    return element('c', { r: `${letters(column)}${index + 1}`, s, t }, content)
  })
  if (!row.isWide) return element('row', { r: index + 1 }, ...cells)
  // Texts over the whole width take as many lines as they need: programs find that out for single cells alone.
  const width = widths.reduce((sum, each) => sum + each, 0)
  const ht = heightOf(row.cells[0]?.text ?? '', width, fontSizeOf(row.look)).toFixed(1)
  return element('row', { r: index + 1, ht, customHeight: 1 }, ...cells)
}

const frozen = (rows: number): string =>
  element('pane', { ySplit: rows, topLeftCell: `A${rows + 1}`, state: 'frozen', activePane: 'bottomLeft' })

const merged = (rows: readonly SheetRow[], last: string): string => {
  const wide = [...rows.entries()].flatMap(([index, { isWide }]) => (isWide ? [index + 1] : []))
  if (last === 'A' || wide.length === 0) return ''
  const cells = wide.map((row) => element('mergeCell', { ref: `A${row}:${last}${row}` }))
  return element('mergeCells', { count: cells.length }, ...cells)
}

const printed = (header: string): string => {
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }
  const a4 = 9
  return [
    element('pageMargins', margins),
    element('pageSetup', { paperSize: a4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    element(
      'headerFooter',
      {},
      header === '' ? '' : element('oddHeader', {}, escaped(`&R${header}`)),
      element('oddFooter', {}, escaped('&L&A&R&P / &N')),
    ),
  ].join('')
}

/** The row, counted from 0, that stands again on every page: the first head; below 0 where there is none. */
const headOf = (rows: readonly SheetRow[]): number => rows.findIndex(({ look }) => look === 'head')

/** A sheet as it is written: with its first head frozen. */
export const worksheetXml = ({ name, rows }: Sheet, addresses: Place['addresses'], shared: Shared): string => {
  const widths = widthsOf(rows)
  const head = headOf(rows)
  const place = { addresses, sheet: name }
  return part(
    'worksheet',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element(
      'sheetViews',
      {},
      element('sheetView', { workbookViewId: 0 }, head < 0 || head >= mostFrozen ? '' : frozen(head + 1)),
    ),
    element(
      'cols',
      {},
      ...widths.map((width, place) => element('col', { min: place + 1, max: place + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, ...rows.map((row, index) => rowXml(row, index, widths, place, shared))),
    merged(rows, letters(widths.length - 1)),
    printed(shared.header),
  )
}

/** What is printed of a sheet, and the head that stands again on every page, as names of a workbook say it. */
export const printedParts = ({ name, rows }: Sheet): Readonly<Record<string, string>> => {
  const head = headOf(rows) + 1
  const last = letters(widthsOf(rows).length - 1)
  return {
    '_xlnm.Print_Area': `${name}!$A$1:$${last}$${Math.max(1, rows.length)}`,
    ...(head === 0 ? {} : { '_xlnm.Print_Titles': `${name}!$${head}:$${head}` }),
  }
}
