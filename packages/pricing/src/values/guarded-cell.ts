/**
 * What a spreadsheet may take for the beginning of a formula, or for the end of a cell: also in full width, and after spaces
 * that nobody sees.
 */
const formula =
  /^(?:[\t\r\n]|[ \u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]*[-=+@\uff1d\uff0b\uff0d\uff20])/

/** Marks that turn the direction of writing, so that a cell would read as another. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Text for a cell of a spreadsheet, in a file or on the clipboard. What would be a formula gets an apostrophe before it, and is
 * then shown as it is. Marks of direction are left out.
 *
 * @example guardedCell('=HYPERLINK("x")') // `'=HYPERLINK("x")`
 */
export const guardedCell = (text: string): string => {
  const shown = text.replace(direction, '')
  return formula.test(shown) ? `'${shown}` : shown
}
