import type { Cell as WorkbookCell, WriteSheet } from 'hucre/xlsx'
import { legibleText } from '../model/legible.ts'
import { letters } from './cell-addresses.ts'
import { formulaText, type Place } from './formula-text.ts'
import type { SheetCell, SheetRow } from './rows-of.ts'
import type { Sheet } from './sheets-of.ts'
import { fontSizeOf, styleOf } from './styles.ts'
import { heightOf, widthsOf } from './widths.ts'

/** More rows above the table than this would leave no room for what moves. */
const mostFrozen = 9

/** A cell takes so many letters. */
const longest = 32_000

const mark = '&'

/** A text as a workbook writes it: `_x0041_` would be read as a letter by its number. */
const cellText = (text: string): string =>
  legibleText(text)
    .slice(0, longest)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

/** A day as spreadsheets count them, which is also how they are written in the file. */
const dayOf = (value: string): Date => new Date(`${value}T00:00:00Z`)

const contentOf = (cell: SheetCell, place: Place): Partial<WorkbookCell> => {
  const { kind, value, formula, text } = cell
  if (value === undefined) return text === '' ? {} : { value: cellText(text), type: 'string' }
  if (kind === 'day') return { value: dayOf(value), type: 'date' }
  // What a spreadsheet computes with is binary; the exact decimal has at most so many digits that both are read the same.
  const number = Number(value)
  if (formula === undefined) return { value: number, type: 'number' }
  return { value: number, type: 'formula', formula: formulaText(formula, place), formulaResult: number }
}

const isRight = ({ look }: SheetRow, { kind, value }: SheetCell): boolean =>
  kind !== 'text' && (value !== undefined || look === 'head')

const cellsOf = (rows: readonly SheetRow[], place: Place, columns: number) => {
  const cells = new Map<string, Partial<WorkbookCell>>()
  for (const [index, row] of rows.entries()) {
    const shown = row.isWide ? row.cells.slice(0, 1) : row.cells
    for (const [column, cell] of shown.entries()) {
      const style = styleOf(row.look, cell, isRight(row, cell), column === 0 ? row.depth : 0)
      cells.set(`${index},${column}`, { ...contentOf(cell, place), style })
    }
    for (let column = 1; row.isWide && row.look === 'group' && column < columns; column += 1)
      cells.set(`${index},${column}`, { style: styleOf(row.look, { text: '', kind: 'text' }, false, 0) })
  }
  return cells
}

/** Texts over the whole width take as many lines as they need: programs find that out for single cells alone. */
const wideRows = (rows: readonly SheetRow[], widths: readonly number[]) => {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return [...rows.entries()].flatMap(([index, { isWide, cells, look }]) =>
    isWide ? [{ index, height: heightOf(cells[0]?.text ?? '', width, fontSizeOf(look)) }] : [],
  )
}

/** A sheet as it is written: with its first head frozen, and repeated on every page that is printed. */
export const worksheetOf = ({ name, rows }: Sheet, place: Place, header: string): WriteSheet => {
  const widths = widthsOf(rows)
  const head = rows.findIndex(({ look }) => look === 'head')
  const last = letters(widths.length - 1)
  const wide = wideRows(rows, widths)
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map(() => []),
    cells: cellsOf(rows, place, widths.length),
    merges:
      widths.length < 2
        ? []
        : wide.map(({ index }) => ({ startRow: index, endRow: index, startCol: 0, endCol: widths.length - 1 })),
    rowDefs: new Map(wide.map(({ index, height }) => [index, { height }])),
    ...(head < 0 || head >= mostFrozen ? {} : { freezePane: { rows: head + 1 } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${last}$${Math.max(1, rows.length)}`,
      ...(head < 0 ? {} : { printTitlesRow: `$${head + 1}:$${head + 1}` }),
    },
    headerFooter: {
      ...(header === '' ? {} : { oddHeader: `${mark}R${header}` }),
      oddFooter: `${mark}L${mark}A${mark}R${mark}P / ${mark}N`,
    },
  }
}
