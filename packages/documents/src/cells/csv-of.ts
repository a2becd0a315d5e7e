import { guardedCell } from '@anslag/pricing'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import type { Cell } from '../model/table.ts'
import { cellRowsOf, numberIn } from './cell-rows.ts'

/** A field as RFC 4180 writes it: in quotation marks where it holds a separator, a mark or a line break. */
const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A number has a comma, and nothing between its thousands; a text is guarded against what counts as a formula. */
const field = (cell: Cell): string =>
  numberIn(cell)?.replace('.', ',') ?? quoted(guardedCell(legibleText(cell.value ?? cell.text)))

/**
 * A document as text for spreadsheets that opens right in a Norwegian one: UTF-8 with a byte order mark, semicolons, decimal
 * commas, lines that end in CR LF. No text counts as a formula. An empty line stands between two blocks.
 */
export const csvOf = (document: Document): string => {
  const lines = cellRowsOf(document).map((rows) =>
    rows.map(({ cells }) => `${cells.map(field).join(';')}\r\n`).join(''),
  )
  return `\uFEFF${lines.join('\r\n')}`
}
