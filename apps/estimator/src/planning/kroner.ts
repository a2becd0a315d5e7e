import { fill, formatDecimal } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { AmountText } from '@anslag/pricing'

const inOre = (amount: AmountText): bigint => BigInt(amount.replace('.', ''))

/** Kroner on the way, for what is no exact line: to the nearest krone, or the nearest hundred of what is drawn. */
export const formatKroner = (
  amount: AmountText,
  texts: Pick<InitialTexts, 'numbers'>,
  nearest: 1 | 100 = 1,
): string => {
  const step = BigInt(nearest)
  const kroner = ((inOre(amount) + 50n * step) / (100n * step)) * step
  return fill(texts.numbers.money, { amount: formatDecimal(String(kroner), texts) })
}
