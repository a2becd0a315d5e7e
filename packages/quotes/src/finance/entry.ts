import type { AmountText, DecimalText, VatCategory } from '@anslag/pricing'
import type { PlannedInvoice } from '../invoicing/invoices.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { Instalment } from '../quote/instalment.ts'

/**
 * One row for finance: a line (of a part of the sum its one line of a VAT category and rate), an adjustment, or the VAT of one category and rate. The amounts of a quote's rows add up to
 * its total including VAT.
 */
export interface FinanceEntry {
  /** The instalment that it is invoiced with; id and instalment together are its own. */
  readonly instalment: Instalment
  /** A negative sum of an instalment is credited; amounts keep their signs here. */
  readonly document: PlannedInvoice['document']
  readonly kind: 'line' | 'adjustment' | 'vat'
  /** Id of the line or adjustment; of VAT its category and rate, `S-25`; outside the scope, which has no rate, `O`. */
  readonly id: string
  readonly article: string
  /** In the language of the quote. */
  readonly text: string
  /** Of `unit`. */
  readonly quantity: DecimalText
  /** Finance's name of the unit; empty for VAT and adjustments. */
  readonly unit: string
  /** Excluding VAT; that of a reduction is negative. */
  readonly unitPrice: AmountText
  /** What the amount is computed from: quantity × price of a line, the base of an adjustment, the taxable amount of VAT. */
  readonly base: AmountText
  readonly amount: AmountText
  readonly vatCategory: VatCategory
  /** In percent; absent outside the scope of VAT, where an invoice must have none (BR-O-05 to BR-O-07, BR-48). */
  readonly vatRate?: DecimalText
  readonly vatCode: string
  readonly account: string
  /** Id of the delivery that a line belongs to; empty where none was ordered by name, and of other rows. */
  readonly delivery: string
  /** When a fixed line is done, where it says so. */
  readonly period?: FixedLine['period']
  /** BT-121 and BT-120 of VAT of a category that an invoice gives a reason for. */
  readonly exemption?: { readonly code: string; readonly reason: string }
  /** Code by dimension; empty where none applies. */
  readonly dimensions: Readonly<Record<string, string>>
}
