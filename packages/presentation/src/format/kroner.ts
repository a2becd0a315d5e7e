import type { AmountText } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { fill } from './fill.ts'
import { formatDecimal } from './number.ts'

const inOre = (amount: AmountText): bigint => BigInt(amount.replace('.', ''))

/**
 * An amount to the nearest krone, or to the nearest of so many: for what is drawn or set aside, where øre would promise too
 * much. Never for a line or a sum that somebody checks.
 *
 * @param amount not negative
 * @example formatKroner('61249.50', nb) // '61 250 kr' with no-break spaces
 * @example formatKroner('61249.50', nb, 1000) // '61 000 kr'
 */
export const formatKroner = (amount: AmountText, texts: Pick<InitialTexts, 'numbers'>, nearest = 1): string => {
  const step = BigInt(nearest)
  const kroner = ((inOre(amount) + 50n * step) / (100n * step)) * step
  return fill(texts.numbers.money, { amount: formatDecimal(String(kroner), texts) })
}
