import { listLimits } from './limits.ts'
import { type Row, type RowsRead, Tally } from './sheet.ts'

/** Splits text with delimiters into rows, as spreadsheets write it: quotation marks around fields, doubled within them. */
class Splitter {
  readonly rows: Row[] = []
  private readonly tally: Tally
  private cells: (string | undefined)[] = []
  private column = 0
  private start = 1
  private line = 1

  constructor(rowsRead?: RowsRead) {
    this.tally = new Tally(rowsRead)
  }

  field(text: string): void {
    if (text !== '' && this.column < listLimits.columns) {
      this.tally.cell()
      this.cells[this.column] = text.slice(0, listLimits.cell)
    }
    this.column += 1
    this.line += text.split(/\r\n?|\n/).length - 1
  }

  endRow(): void {
    if (this.cells.length > 0) {
      this.tally.row()
      this.rows.push({ number: this.start, cells: this.cells, across: [] })
    }
    this.line += 1
    this.start = this.line
    this.cells = []
    this.column = 0
  }
}

/** The place of the quotation mark that ends a field; -1 when none does. */
const closing = (text: string, from: number): number => {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** The place of the quotation mark that begins a field, after spaces or not; -1 when none does. */
const quoteAt = (text: string, from: number): number => {
  let at = from
  while (text[at] === ' ') at += 1
  return text[at] === '"' ? at : -1
}

/**
 * The rows of a text with a delimiter. Line ends may be of any kind. A quotation mark that is never closed is a letter like
 * any other, so that it does not swallow the rest of the list.
 *
 * @throws a Refusal beyond the limits of rows and cells
 */
export const delimitedRows = (text: string, delimiter: string, rowsRead?: RowsRead): readonly Row[] => {
  const splitter = new Splitter(rowsRead)
  const end = new RegExp(`[\\r\\n${delimiter === '\t' ? '\\t' : delimiter}]`, 'g')
  let at = 0
  while (at < text.length) {
    const open = quoteAt(text, at)
    const close = open < 0 ? -1 : closing(text, open + 1)
    end.lastIndex = close < 0 ? at : close + 1
    const stop = end.exec(text)?.index ?? text.length
    splitter.field(
      close < 0
        ? text.slice(at, stop)
        : text.slice(open + 1, close).replaceAll('""', '"') + text.slice(close + 1, stop),
    )
    if (text[stop] !== delimiter) splitter.endRow()
    at = text[stop] === '\r' && text[stop + 1] === '\n' ? stop + 2 : stop + 1
  }
  splitter.endRow()
  return splitter.rows
}
