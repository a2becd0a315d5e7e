import type { AmountText, DecimalText, Estimate, VatCategory } from '@anslag/pricing'
import { vatBreakdownOf } from './breakdown.ts'

/** What an accepted scope costs, per VAT category and rate: what a quote for a change takes off. */
export interface Agreed {
  readonly vatCategory: VatCategory
  readonly vatRate: DecimalText
  readonly amount: AmountText
}

export const agreedAmounts = ({ lines }: Pick<Estimate, 'lines'>): readonly Agreed[] =>
  vatBreakdownOf(lines, []).map(({ category, rate, taxable }) => ({
    vatCategory: category,
    vatRate: rate,
    amount: taxable,
  }))
