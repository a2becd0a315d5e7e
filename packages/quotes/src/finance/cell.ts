import type { DecimalText } from '@anslag/pricing'

/** What a spreadsheet may take for the beginning of a formula, or for the end of a cell. */
const formula = /^[=+\-@\t\r\n]/

/** A cell as RFC 4180 writes it: in quotation marks where it holds a separator, a mark or a line break. */
const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A cell of text. What would be a formula in a spreadsheet gets an apostrophe before it, and is then shown as it is.
 *
 * @example textCell('=HYPERLINK("x")') // `"'=HYPERLINK(""x"")"`
 */
export const textCell = (text: string): string => quoted(formula.test(text) ? `'${text}` : text)

/** A cell with a decimal: with a comma, and without anything between thousands. A sign is part of the number. */
export const numberCell = (value: DecimalText): string => value.replace('.', ',')

/** Cells as a file: UTF-8 with a byte order mark, so that Excel does not guess; semicolons; lines that end in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`
