import { type AmountText, addAmounts, subtractAmounts } from '@anslag/pricing'

const oreOf = (amount: AmountText): bigint => BigInt(amount.replace('.', ''))

const amountOfOre = (ore: bigint): AmountText => {
  const digits = `${ore}`.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Rounded half up, which of what is not negative is away from zero. */
const divided = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b)

/** What all up to each come to. */
const reachedBy = (amounts: readonly AmountText[]): readonly AmountText[] =>
  amounts.map((_, index) => addAmounts(amounts.slice(0, index + 1)))

/**
 * An amount in proportion to what is left of several sums, to the øre: each part is that of all up to its own, rounded, less
 * the parts before it. So the parts come to the amount, and none is negative or more than is left.
 *
 * @param amount not negative, and at most what is left of all
 * @param left not negative
 */
export const proportional = (amount: AmountText, left: readonly AmountText[]): readonly AmountText[] => {
  const whole = oreOf(addAmounts(left))
  if (whole === 0n) return left
  const reached = reachedBy(left).map((sum) => amountOfOre(divided(oreOf(amount) * oreOf(sum), whole)))
  return reached.map((sum, index) => subtractAmounts(sum, reached[index - 1] ?? '0.00'))
}
