/** A decimal as an integer and the number of its decimals: `-12.5` is −125 with 1. */
const parts = (text: string) => {
  const [whole = '', rest = ''] = text.split('.')
  return { digits: BigInt(`${whole}${rest}`), places: BigInt(rest.length) }
}

/** `value` ÷ `divisor`, half away from zero. */
const divided = (value: bigint, divisor: bigint): bigint => {
  const size = value < 0n ? -value : value
  const result = (size * 2n + divisor) / (divisor * 2n)
  return value < 0n ? -result : result
}

/** An amount in øre. */
export const oreOf = (amount: string): bigint => BigInt(amount.replace('.', ''))

/** Quantity × unit price in øre, rounded half away from zero. */
export const productInOre = (quantity: string, unitPrice: string): bigint => {
  const { digits, places } = parts(quantity)
  return divided(digits * oreOf(unitPrice), 10n ** places)
}

/** So many percent of an amount in øre, rounded half away from zero. */
export const shareInOre = (ore: bigint, percent: string): bigint => {
  const { digits, places } = parts(percent)
  return divided(ore * digits, 100n * 10n ** places)
}
