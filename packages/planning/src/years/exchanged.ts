import { type AmountText, addAmounts, type DecimalText, subtractAmounts } from '@anslag/pricing'
import { divided, hundredthsOf, ofHundredths } from './hundredths.ts'

/** Most decimals of a rate. */
const precision = 12

/** A rate as a whole number of the smallest part that it may be written in. */
const inParts = (rate: DecimalText): bigint => {
  const [whole = '0', fraction = ''] = rate.split('.')
  return BigInt(`${whole}${fraction.padEnd(precision, '0')}`)
}

/**
 * An amount in another currency, to two decimals, rounded half away from zero.
 *
 * @param amount in kroner, not negative
 * @param rate kroner for one of the other, above zero
 * @example exchanged('1000.00', '11.5') // '86.96'
 */
export const exchanged = (amount: AmountText, rate: DecimalText): AmountText =>
  ofHundredths(divided(hundredthsOf(amount) * 10n ** BigInt(precision), inParts(rate)))

/** Amounts in another currency that come to their sum in it: what each adds to all up to its own. */
export const allExchanged = (amounts: readonly AmountText[], rate: DecimalText): readonly AmountText[] => {
  const upTo = (end: number): AmountText => exchanged(addAmounts(amounts.slice(0, end)), rate)
  return amounts.map((_, index) => subtractAmounts(upTo(index + 1), upTo(index)))
}
