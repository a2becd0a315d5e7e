import { type AmountText, addAmounts, subtractAmounts } from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import type { QuoteVat, Totals } from '../quote/vat.ts'
import type { QuoteLine } from './quote-line.ts'

/** The sum of charges or of reductions. */
export const sumOf = (adjustments: readonly Adjustment[], kind: Adjustment['kind']): AmountText =>
  addAmounts(adjustments.filter((each) => each.kind === kind).map(({ amount }) => amount))

/** The totals of a quote (BG-22): sums of amounts that are rounded already, never rounded again. */
export const totalsOf = (
  lines: readonly QuoteLine[],
  adjustments: readonly Adjustment[],
  breakdown: readonly QuoteVat[],
): Totals => {
  const sum = addAmounts(lines.map(({ net }) => net))
  const reductions = sumOf(adjustments, 'reduction')
  const charges = sumOf(adjustments, 'charge')
  const net = addAmounts([subtractAmounts(sum, reductions), charges])
  const vat = addAmounts(breakdown.map((each) => each.vat))
  return { lines: sum, reductions, charges, net, vat, gross: addAmounts([net, vat]) }
}
