import type { DecimalText } from '@anslag/pricing'

/**
 * What a spreadsheet may take for the beginning of a formula, or for the end of a cell: also in full width, and after spaces
 * that nobody sees.
 */
const formula =
  /^(?:[\t\r\n]|[ \u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]*[-=+@\uff1d\uff0b\uff0d\uff20])/

/** Marks that turn the direction of writing, so that a cell would read as another. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A cell as RFC 4180 writes it: in quotation marks where it holds a separator, a mark or a line break. */
const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A cell of text. What would be a formula in a spreadsheet gets an apostrophe before it, and is then shown as it is.
 * Marks of direction are left out.
 *
 * @example textCell('=HYPERLINK("x")') // `"'=HYPERLINK(""x"")"`
 */
export const textCell = (text: string): string => {
  const shown = text.replace(direction, '')
  return quoted(formula.test(shown) ? `'${shown}` : shown)
}

/** A cell with a decimal: with a comma, and without anything between thousands. A sign is part of the number. */
export const numberCell = (value: DecimalText): string => value.replace('.', ',')

/** Cells as a file: UTF-8 with a byte order mark, so that Excel does not guess; semicolons; lines that end in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`
