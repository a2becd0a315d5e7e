/**
 * A pattern that other languages read as JavaScript does. There `\d` is ten digits and `$` the very end; elsewhere `\d` may be
 * a digit of any script, and `$` may stand before a line break that ends the text.
 *
 * @example portablePattern('^\\d{9}$') // '^[0-9]{9}$(?![\\s\\S])'
 */
export const portablePattern = (pattern: string): string =>
  pattern.replaceAll('\\d', '[0-9]').replace(/\$$/, '$(?![\\s\\S])')
