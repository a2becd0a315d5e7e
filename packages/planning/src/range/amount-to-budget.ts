import {
  type AmountText,
  addAmounts,
  compareDecimals,
  type DecimalText,
  type Estimate,
  shareOf,
  subtractAmounts,
} from '@anslag/pricing'
import { netOf, vatGroups } from '../years/amounts.ts'
import type { PlanningTerms } from './planning-terms.ts'
import { roundedUp } from './rounded-up.ts'

/** What to set aside for an order. Net is rounded up once; the rest follows from it, so that all columns add up. */
export interface AmountToBudget {
  readonly net: AmountText
  readonly vat: AmountText
  readonly gross: AmountText
  /** What of net is set aside beyond the estimate with usual hours. */
  readonly allowance: AmountText
  /** Gross without the VAT that the buyer recovers. */
  readonly own: AmountText
}

const larger = (a: DecimalText, b: DecimalText): DecimalText => (compareDecimals(a, b) > 0 ? a : b)

/**
 * The amount to budget. Never less than the estimate. VAT on the allowance is counted with the lines of the highest rate, and
 * rounded once: of a whole thousand it is a whole amount, whatever the øre of the estimate were.
 *
 * @param upper the net amount that so many of a hundred orders do not exceed, as the terms say
 * @param recovery how many percent of its VAT the buyer recovers
 */
export const amountToBudget = (
  { totals, lines }: Estimate,
  upper: AmountText,
  { step }: Pick<PlanningTerms, 'step'>,
  recovery: DecimalText = '0',
): AmountToBudget => {
  const net = roundedUp(larger(upper, totals.net), step)
  const allowance = subtractAmounts(net, totals.net)
  const vat = addAmounts(
    vatGroups(lines).map((group, index) =>
      shareOf(addAmounts([netOf(group.lines), ...(index === 0 ? [allowance] : [])]), group.rate),
    ),
  )
  const gross = addAmounts([net, vat])
  return { net, vat, gross, allowance, own: subtractAmounts(gross, shareOf(vat, recovery)) }
}
