/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
const escaped = /_x([0-9A-Fa-f]{4})_/g

/** A text of a workbook as a user sees it, except that line breaks and other control characters are blanks. */
export const plainText = (text: string): string => {
  const whole = text.includes('_x')
    ? text.replace(escaped, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return whole.replaceAll('\u0000', ' ')
}

/** A number as it would be written by hand: `2010.0` is `2010`. */
export const plainNumber = (text: string): string => text.trim().replace(/^(-?\d+)\.0+$/, '$1')

/** The column of a reference such as `AB12`, from 0, and its row, from 1; undefined when it is none. */
export const referenceOf = (text: string): { readonly column: number; readonly row: number } | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? []
  if (letters === undefined || digits === undefined) return undefined
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(digits) }
}
