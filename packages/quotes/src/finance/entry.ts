import type { AmountText, DecimalText, VatCategory } from '@anslag/pricing'

/**
 * One row for finance: a line, an adjustment, or the VAT of one category and rate. The amounts of a quote's rows add up to
 * its total including VAT.
 */
export interface FinanceEntry {
  readonly kind: 'line' | 'adjustment' | 'vat'
  /** Id of the line or adjustment; of VAT its category and rate, `S-25`. */
  readonly id: string
  readonly article: string
  /** In the language of the quote. */
  readonly text: string
  readonly quantity: DecimalText
  /** Finance's name of the unit; empty for VAT and adjustments. */
  readonly unit: string
  /** Excluding VAT; that of a reduction is negative. */
  readonly unitPrice: AmountText
  /** What the amount is computed from: quantity × price of a line, the base of an adjustment, the taxable amount of VAT. */
  readonly base: AmountText
  readonly amount: AmountText
  readonly vatCategory: VatCategory
  readonly vatRate: DecimalText
  readonly vatCode: string
  readonly account: string
  /** Code by dimension; empty where none applies. */
  readonly dimensions: Readonly<Record<string, string>>
}
