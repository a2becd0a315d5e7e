import type { DecimalText } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { formatDecimal } from './decimal.ts'
import { fill } from './fill.ts'

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
