import { type AmountText, addAmounts, shareOf } from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import type { QuoteLine } from './quote-line.ts'

type Applies = Pick<Adjustment, 'lines' | 'vatCategory' | 'vatRate'>

/** True for a line of the adjustment's VAT category and rate. */
export const sharesVat = (line: QuoteLine, { vatCategory, vatRate }: Applies): boolean =>
  line.vatCategory === vatCategory && line.vatRate === vatRate

/** What an adjustment applies to in each of several sets of lines. */
export const basesOf = (adjustment: Applies, sets: readonly (readonly QuoteLine[])[]): readonly AmountText[] => {
  const named = adjustment.lines === undefined ? undefined : new Set(adjustment.lines)
  return sets.map((lines) => {
    const within = lines.filter((line) => sharesVat(line, adjustment) && (named === undefined || named.has(line.id)))
    return addAmounts(within.map(({ net }) => net))
  })
}

/** The sum that an adjustment applies to (BT-93, BT-100). */
export const baseOf = (adjustment: Applies, lines: readonly QuoteLine[]): AmountText =>
  basesOf(adjustment, [lines])[0] ?? '0.00'

/** The adjustment with its base as the lines are now; one in percent with its amount, rounded once (BT-92, BT-99). */
export const adjusted = (adjustment: Adjustment, lines: readonly QuoteLine[]): Adjustment => {
  const base = baseOf(adjustment, lines)
  const { percent, amount } = adjustment
  return { ...adjustment, base, amount: percent === undefined ? amount : shareOf(base, percent) }
}
