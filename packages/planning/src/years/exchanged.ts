import { type AmountText, addAmounts, type DecimalText, subtractAmounts } from '@anslag/pricing'

/** A decimal as a whole number of parts, of which there are 10 to the power of `decimals` in one. */
const inParts = (text: DecimalText, decimals: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`)
}

/** Most decimals of a rate. */
const precision = 12

/** Rounded half up, which of what is not negative is away from zero. */
const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)

/**
 * An amount in another currency, to two decimals, rounded half away from zero.
 *
 * @param amount in kroner, not negative
 * @param rate kroner for one of the other, above zero
 * @example exchanged('1000.00', '11.5') // '86.96'
 */
export const exchanged = (amount: AmountText, rate: DecimalText): AmountText => {
  const hundredths = divided(inParts(amount, 2) * 10n ** BigInt(precision), inParts(rate, precision))
  const digits = String(hundredths).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Amounts in another currency that come to their sum in it: what each adds to all up to its own. */
export const allExchanged = (amounts: readonly AmountText[], rate: DecimalText): readonly AmountText[] => {
  const upTo = (end: number): AmountText => exchanged(addAmounts(amounts.slice(0, end)), rate)
  return amounts.map((_, index) => subtractAmounts(upTo(index + 1), upTo(index)))
}
