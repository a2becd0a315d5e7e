import {
  type AmountText,
  type DecimalText,
  type Figure,
  input,
  percentOf,
  roundedToOre,
  subtractAmounts,
} from '../values/index.ts'

/** What the project pays in the end, when its institution recovers a share of the VAT. */
export interface BuyerCost {
  /** Share of the VAT that the buyer recovers, in percent. */
  readonly recovery: DecimalText
  /** The VAT that comes back. */
  readonly recovered: AmountText
  /** Gross less what is recovered. */
  readonly cost: AmountText
}

/** Gross total less the VAT recovered, which is rounded to the øre. Grant projects usually recover nothing. */
export const buyerCost = (gross: AmountText, vat: Figure<'money'>, recovery: DecimalText): BuyerCost => {
  const recovered = roundedToOre(percentOf(vat, input('percent', recovery, '')))
  return { recovery, recovered: recovered.trace.value, cost: subtractAmounts(gross, recovered.trace.value) }
}
