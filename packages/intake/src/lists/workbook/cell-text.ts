import { visible } from '../../text/visible.ts'

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
const escaped = /_x([0-9A-Fa-f]{4})_/g

/** A text of a workbook as a user sees it, except that line breaks and other control characters are blanks. */
export const plainText = (text: string): string => {
  const whole = text.includes('_x')
    ? text.replace(escaped, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return visible(whole.replaceAll('\u0000', ' '))
}

/** A number as it would be written by hand: `2010.0` is `2010`. */
export const plainNumber = (text: string): string => text.trim().replace(/^(-?\d+)\.0+$/, '$1')

const isLetter = (code: number): boolean => code >= 65 && code <= 90

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A reference has three letters and seven digits at most. */
const longestReference = 10

/** The column of a reference such as `AB12`, from 0, and its row, from 1; undefined when it is none. */
export const referenceOf = (text: string): { readonly column: number; readonly row: number } | undefined => {
  if (text.length > longestReference) return undefined
  let [at, column, row] = [0, 0, 0]
  for (; isLetter(text.charCodeAt(at)); at += 1) column = column * 26 + text.charCodeAt(at) - 64
  for (; isDigit(text.charCodeAt(at)); at += 1) row = row * 10 + text.charCodeAt(at) - 48
  return at === text.length && column > 0 && row > 0 ? { column: column - 1, row } : undefined
}
