import type { AmountText } from '@anslag/pricing'
import { amountsAt } from '../draws/money.ts'

/** What an amount may come to: of ten orders one costs less than `low` and one more than `high`, half less than `median`. */
export interface Spreading {
  readonly low: AmountText
  readonly median: AmountText
  readonly high: AmountText
}

/** What some drawn amounts come to. */
export const spreading = (amounts: Float64Array): Spreading => {
  const [low = '', median = '', high = ''] = amountsAt(amounts, ['10', '50', '90'])
  return { low, median, high }
}
