import type { AmountText } from '@anslag/pricing'

/** An amount in whole hundredths: øre. */
export const hundredthsOf = (amount: AmountText): bigint => BigInt(amount.replace('.', ''))

/** An amount of so many hundredths, not negative. */
export const ofHundredths = (hundredths: bigint): AmountText => {
  const digits = String(hundredths).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Rounded half up, which of what is not negative is away from zero. */
export const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)
