import { type DecimalText, withoutTrailing } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { fill } from './fill.ts'

/** The minus sign that is as wide as a plus and never breaks a line: U+2212. */
export const minus = '\u2212'

/** Digits in groups of three, counted from the last. */
const grouped = (digits: string, mark: string): string => {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return [digits.slice(0, first), ...groups].filter((group) => group !== '').join(mark)
}

/**
 * A decimal in the marks of a language; all its decimals are kept.
 *
 * @example formatDecimal('-12345.6', nb) // '−12 345,6' with a no-break space; in English '−12,345.6'
 */
export const formatDecimal = (value: DecimalText, { numbers }: Pick<InitialTexts, 'numbers'>): string => {
  const [whole = '', decimals] = value.replace('-', '').split('.')
  const sign = value.startsWith('-') ? minus : ''
  return `${sign}${grouped(whole, numbers.groupMark)}${decimals === undefined ? '' : `${numbers.decimalMark}${decimals}`}`
}

/** At least two decimals, as money has; more are kept. */
const withOre = (amount: DecimalText): DecimalText => {
  const [whole = '', decimals = ''] = amount.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}

/**
 * Norwegian kroner, never rounded.
 *
 * @example formatMoney('12345.60', nb) // '12 345,60 kr' with no-break spaces; in English 'NOK 12,345.60'
 */
export const formatMoney = (amount: DecimalText, texts: Pick<InitialTexts, 'numbers'>): string =>
  fill(texts.numbers.money, { amount: formatDecimal(withOre(amount), texts) })

/** The same with a plus before what is more than nothing: for changes. */
export const formatChange = (amount: DecimalText, texts: Pick<InitialTexts, 'numbers'>): string => {
  const plus = amount.startsWith('-') || /^[0.]*$/.test(amount) ? '' : '+'
  return fill(texts.numbers.money, { amount: `${plus}${formatDecimal(withOre(amount), texts)}` })
}

/**
 * A percentage.
 *
 * @example formatPercent('25', nb) // '25 %' with a no-break space; in English '25%'
 */
export const formatPercent = (value: DecimalText, texts: Pick<InitialTexts, 'numbers'>): string =>
  fill(texts.numbers.percent, { value: formatDecimal(value, texts) })

/** Ordinary, no-break, narrow no-break and thin. */
const spaces = /[ \u00a0\u202f\u2009]/g

/** Hyphen, no-break hyphen, en dash and minus sign. */
const minusSigns = /^[-\u2011\u2013\u2212]/

const groups = /^[1-9]\d{0,2}([., ]\d{3})+$/

/** Without its marks, when these stand between groups of three and are all the same. */
const ungrouped = (whole: string): string | undefined => {
  if (/^\d+$/.test(whole)) return whole
  const marks = new Set(whole.replaceAll(/\d/g, ''))
  return marks.size === 1 && groups.test(whole) ? whole.replaceAll(/\D/g, '') : undefined
}

/** Whether the only mark of `1.234`, which can be read both ways, is a decimal mark; undefined when nobody can tell. */
const isDecimalMark = (mark: string, numbers: InitialTexts['numbers'] | undefined): boolean | undefined => {
  if (numbers === undefined) return undefined
  if (mark === numbers.decimalMark) return true
  return mark === numbers.groupMark ? false : undefined
}

const split = (text: string, numbers: InitialTexts['numbers'] | undefined): readonly [string, string] | undefined => {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return [text, '']
  const mark = text.charAt(last)
  const parts: readonly [string, string] = [text.slice(0, last), text.slice(last + 1)]
  const repeated = parts[0].includes(mark)
  if (repeated) return [text, '']
  if (parts[1] === '') return undefined
  if (!groups.test(text) || /[., ]/.test(parts[0])) return parts
  const decimal = isDecimalMark(mark, numbers)
  return decimal === undefined ? undefined : decimal ? parts : [text, '']
}

const shortest = (sign: string, whole: string, decimals: string): DecimalText => {
  const all = `${whole.replace(/^0+(?=\d)/, '')}.${withoutTrailing(decimals, '0')}`
  const value = withoutTrailing(all, '.')
  return value === '0' ? '0' : `${sign}${value}`
}

/**
 * Reads a number as people write it: with comma or dot, with any kind of space between groups of three, with any kind of
 * minus sign. The result is in shortest form.
 *
 * `1 234,50`, `1.234,50` and `1,234.50` are all `1234.5`, since the last mark is the decimal one. A single mark before
 * exactly three digits is ambiguous: `1.234` may be a little more than one or more than a thousand. There the texts
 * decide (`1,234` is `1.234` in Norwegian and `1234` in English; `1.234` is `1.234` in English and ambiguous in
 * Norwegian); without texts it is undefined. `0,125` and `1234,567` can be read in one way only.
 *
 * @returns the decimal, or undefined when the text is no number or ambiguous.
 */
export const readDecimal = (text: string, texts?: Pick<InitialTexts, 'numbers'>): DecimalText | undefined => {
  const plain = text.trim().replaceAll(spaces, ' ')
  const sign = minusSigns.test(plain) ? '-' : ''
  const parts = split(plain.replace(minusSigns, ''), texts?.numbers)
  if (parts === undefined) return undefined
  const [given, decimals] = parts
  const whole = ungrouped(given === '' && decimals !== '' ? '0' : given)
  return whole === undefined || !/^\d*$/.test(decimals) ? undefined : shortest(sign, whole, decimals)
}
