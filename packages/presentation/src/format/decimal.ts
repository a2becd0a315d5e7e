import type { DecimalText } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'

/** The minus sign that is as wide as a plus and never breaks a line: U+2212. */
export const minus = '\u2212'

/**
 * A decimal in the marks of a language; all its decimals are kept.
 *
 * @example formatDecimal('-12345.6', nb) // '−12 345,6' with a no-break space; in English '−12,345.6'
 */
export const formatDecimal = (value: DecimalText, { numbers }: Pick<InitialTexts, 'numbers'>): string => {
  const [whole = '', decimals] = value.replace('-', '').split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, numbers.groupMark)
  const sign = value.startsWith('-') ? minus : ''
  return `${sign}${grouped}${decimals === undefined ? '' : `${numbers.decimalMark}${decimals}`}`
}
