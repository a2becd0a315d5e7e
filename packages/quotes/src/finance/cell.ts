import { type DecimalText, guardedCell } from '@anslag/pricing'

/** A cell as RFC 4180 writes it: in quotation marks where it holds a separator, a mark or a line break. */
const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A cell of text, guarded against what a spreadsheet would take for a formula.
 *
 * @example textCell('=HYPERLINK("x")') // `"'=HYPERLINK(""x"")"`
 */
export const textCell = (text: string): string => quoted(guardedCell(text))

/** A cell with a decimal: with a comma, and without anything between thousands. A sign is part of the number. */
export const numberCell = (value: DecimalText): string => value.replace('.', ',')

/** Cells as a file: UTF-8 with a byte order mark, so that Excel does not guess; semicolons; lines that end in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`
