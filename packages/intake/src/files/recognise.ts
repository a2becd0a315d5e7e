import { scriptLine } from '../scripts/index.ts'
import { headingLine } from './has-headings.ts'

/** What a text is taken for, before it is read. */
export type TextKind = 'script' | 'table' | 'names' | 'json' | 'old-workbook' | 'unknown'

const tableName = /\.(?:csv|tsv|tab|sdv)$/i

const firstLines = (text: string): readonly string[] => text.slice(0, 50_000).split(/\r\n|[\r\n]/, 60)

/** A list has its headings before anything else that it holds, even where that looks like commands. */
const isTable = (text: string): boolean => {
  const [heading, command] = [headingLine(text), scriptLine(text)]
  return heading !== undefined && (command === undefined || heading < command)
}

/** Bytes of pictures, programs and the like, read as if they were text. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files
  const controls = start.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g)?.length ?? 0
  return controls * 50 > start.length || /^%PDF-|^\{\\rtf/.test(start)
}

/** A page or XML that some programs save a workbook as, and Excel opens. */
const isSpreadsheet = (text: string, file: string): boolean =>
  /\.xl\w{1,2}$/i.test(file) || /schemas-microsoft-com:office:(?:excel|spreadsheet)/.test(text.slice(0, 4_000))

/**
 * Tells what a text is by what it holds, and by the name of its file where it could be several things: headings of a
 * variable list make a table, commands of microdata.no a script, and anything else may be names.
 */
export const recognised = (text: string, file: string): TextKind => {
  if (isBinary(text)) return 'unknown'
  if (/^\s*<(?:\?xml|!doctype|html|table)/i.test(text)) return isSpreadsheet(text, file) ? 'old-workbook' : 'unknown'
  if (/^\s*\{/.test(text)) return 'json'
  if (isTable(text)) return 'table'
  if (scriptLine(text) !== undefined) return 'script'
  return tableName.test(file) && firstLines(text).some((line) => /[;,\t|]/.test(line)) ? 'table' : 'names'
}
