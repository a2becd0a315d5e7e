import { type AmountText, addAmounts, subtractAmounts } from '@anslag/pricing'
import { divided, hundredthsOf, ofHundredths } from './hundredths.ts'

/**
 * An amount in proportion to several, to the øre: what each adds to the part of all up to its own, so that the parts come to
 * the amount. Where all are nothing the first has it.
 *
 * @example proportional('100.00', ['1.00', '2.00']) // ['33.33', '66.67']
 */
export const proportional = (amount: AmountText, to: readonly AmountText[]): readonly AmountText[] => {
  const whole = hundredthsOf(addAmounts(to))
  if (whole === 0n) return to.map((_, index) => (index === 0 ? amount : '0.00'))
  const upTo = (end: number): AmountText =>
    ofHundredths(divided(hundredthsOf(amount) * hundredthsOf(addAmounts(to.slice(0, end))), whole))
  return to.map((_, index) => subtractAmounts(upTo(index + 1), upTo(index)))
}
