import type { AmountText, DecimalText } from '@anslag/pricing'
import { percentiles } from './percentile.ts'

/** An amount that was drawn, as money: whole øre. From here on it is exact. */
export const amountText = (amount: number): AmountText => amount.toFixed(2)

/** What so many percent of some amounts do not exceed, as money. */
export const amountsAt = (amounts: Float64Array, percents: readonly DecimalText[]): readonly AmountText[] =>
  percentiles(amounts, percents).map(amountText)

/** What is left to pay of some amounts when so many percent of their VAT are recovered. */
export const afterRecovery = (
  { net, vat }: { readonly net: Float64Array; readonly vat: Float64Array },
  recovery: DecimalText,
): Float64Array => {
  const kept = 1 - Number(recovery) / 100
  return net.map((value, draw) => value + kept * (vat[draw] ?? 0))
}
