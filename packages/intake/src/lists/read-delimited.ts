import type { Found } from '../found.ts'
import { decoded } from '../text/decoded.ts'
import { visible } from '../text/visible.ts'
import { delimitedRows } from './delimited-rows.ts'
import { foundIn } from './found-in-sheets.ts'
import type { KnownList } from './known-lists.ts'
import { blocksOf } from './layout/blocks.ts'
import { ListNames } from './list-names.ts'
import { Messages } from './messages.ts'
import { ordered } from './ordered.ts'
import { sizeRefusal } from './read-workbook.ts'
import { Refusal, refused } from './refusal.ts'
import type { RowsRead } from './sheet.ts'

const delimiters = [';', '\t', ',', '|']

/** Enough of a file to see its headings. */
const beginning = 50_000

const columnsIn = (text: string, delimiter: string): number => {
  const [block] = blocksOf(delimitedRows(text, delimiter)).blocks
  return block === undefined ? 0 : Object.keys(block.layout.columns).length + block.layout.ticks.length
}

/** The delimiter that Excel's first line `sep=;` says, or with which most columns are recognised. */
const delimiterOf = (text: string): string | undefined => {
  const [, stated] = /^sep=([;,\t|])\r?\n/i.exec(text) ?? []
  if (stated !== undefined) return stated
  const start = text.slice(0, beginning)
  const counted = delimiters.map((delimiter) => ({ delimiter, columns: columnsIn(start, delimiter) }))
  const [best] = counted.toSorted((a, b) => b.columns - a.columns)
  return best?.columns ? best.delimiter : undefined
}

/**
 * What a text file with ticked variables orders, each variable with its line: a list saved as CSV with semicolons or commas,
 * or with tabs. Bytes may be UTF-8, UTF-16 with its mark, or Windows-1252. Never throws: what cannot be read is an issue.
 *
 * @param name of the file, which may say which list it is
 * @param known what the lists of a catalogue are called, from `knownLists`; without it a list has the name in the file's name
 */
export const readDelimited = (
  name: string,
  content: Uint8Array | string,
  known: readonly KnownList[] = [],
  rowsRead?: RowsRead,
): Found => {
  try {
    const refusal = sizeRefusal(content.length)
    if (refusal !== undefined) throw refusal
    const text = visible(typeof content === 'string' ? content : decoded(content))
    if (text.trim() === '') throw new Refusal('reading/file-empty')
    const delimiter = delimiterOf(text)
    if (delimiter === undefined) throw new Refusal('reading/list-unrecognised')
    const messages = new Messages()
    const sheet = { rows: delimitedRows(text, delimiter, rowsRead) }
    const order = ordered({ file: name, sheet, names: new ListNames(known), messages })
    return foundIn(name, [order], { messages, skipped: [] })
  } catch (cause) {
    return refused(name, cause)
  }
}
