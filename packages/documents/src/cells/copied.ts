import { guardedCell, type Language } from '@anslag/pricing'
import { type Markup, markup } from '../html/index.ts'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import type { Cell } from '../model/table.ts'
import { type CellRow, cellRowsOf, isGrid, numberIn } from './cell-rows.ts'

const decimalMarks: Readonly<Record<Language, string>> = { nb: ',', nn: ',', en: '.' }

/** A text on one line, guarded as it is in files: what is pasted is no more trusted. */
const pasted = (text: string): string => guardedCell(legibleText(text).replaceAll(/[\t\r\n]+/g, ' '))

/**
 * A document as text with tabs between its cells, which a spreadsheet takes as cells: numbers as one reads them in the
 * document's language, without spaces.
 */
export const copiedText = (document: Document): string => {
  const mark = decimalMarks[document.language]
  const field = (cell: Cell): string => numberIn(cell)?.replace('.', mark) ?? pasted(cell.text)
  return cellRowsOf(document)
    .map((rows) => rows.map(({ cells }) => cells.map(field).join('\t')).join('\n'))
    .join('\n\n')
}

const rowMarkup = ({ cells, isHead = false }: CellRow): Markup => {
  const cellMarkup = (cell: Cell): Markup => {
    if (isHead) return markup`<th>${pasted(cell.text)}</th>`
    return numberIn(cell) === undefined
      ? markup`<td>${pasted(cell.text)}</td>`
      : markup`<td align="right">${pasted(cell.text)}</td>`
  }
  return markup`<tr>${cells.map(cellMarkup)}</tr>`
}

const partMarkup = (rows: readonly CellRow[]): Markup =>
  isGrid(rows)
    ? markup`<table border="1">${rows.map(rowMarkup)}</table>`
    : markup`${rows.map(({ cells }) => markup`<p>${pasted(cells[0]?.text ?? '')}</p>`)}`

/** A document as HTML that a word processor takes when it is pasted: paragraphs and tables, all text escaped, without style. */
export const copiedHtml = (document: Document): string =>
  markup`<div lang="${document.language}">${cellRowsOf(document).map(partMarkup)}</div>`.html
