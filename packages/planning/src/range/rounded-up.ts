import type { AmountText } from '@anslag/pricing'

const inOre = (amount: AmountText): bigint => BigInt(amount.replace('.', ''))

/**
 * The smallest multiple of a step that is not below an amount.
 *
 * @param amount not negative
 * @param step above zero
 * @example roundedUp('38963.00', '1000.00') // '39000.00'
 */
export const roundedUp = (amount: AmountText, step: AmountText): AmountText => {
  const [size, each] = [inOre(amount), inOre(step)]
  const whole = String(((size + each - 1n) / each) * each).padStart(3, '0')
  return `${whole.slice(0, -2)}.${whole.slice(-2)}`
}
