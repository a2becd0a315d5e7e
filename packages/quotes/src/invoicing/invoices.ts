import { type AmountText, addAmounts, shareOf, subtractAmounts } from '@anslag/pricing'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import { requireContent } from '../quote/argument.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { QuoteVat } from '../quote/vat.ts'
import { dividedAdjustments } from './divided-adjustments.ts'
import { instalmentsOf } from './instalments.ts'

/** What one invoice has: whole lines, its part of each adjustment, and VAT. The amounts of all add up to the quote's. */
export interface PlannedInvoice {
  readonly instalment: Instalment
  /** A negative sum is credited: only a quote for a change has one. */
  readonly document: 'invoice' | 'credit-note'
  readonly lines: readonly QuoteLine[]
  readonly adjustments: readonly Adjustment[]
  readonly vatBreakdown: readonly QuoteVat[]
}

/** What each adds to what was reached before it. */
const stepsOf = (reached: readonly AmountText[]): readonly AmountText[] =>
  reached.map((amount, index) => subtractAmounts(amount, reached[index - 1] ?? '0.00'))

const signed = ({ kind, amount }: Adjustment): AmountText =>
  kind === 'charge' ? amount : subtractAmounts('0.00', amount)

interface Part {
  readonly lines: readonly QuoteLine[]
  readonly adjustments: readonly Adjustment[]
}

/** Taxable amount and VAT of a category and rate over the invoices: VAT of all up to each, less what was before. */
const dividedVat = ({ category, rate }: QuoteVat, parts: readonly Part[]): readonly QuoteVat[] => {
  const taxable = parts.map(({ lines, adjustments }) => {
    const own = <T extends { readonly vatCategory: string; readonly vatRate: string }>(all: readonly T[]) =>
      all.filter(({ vatCategory, vatRate }) => vatCategory === category && vatRate === rate)
    return addAmounts([...own(lines).map(({ net }) => net), ...own(adjustments).map(signed)])
  })
  const vat = stepsOf(taxable.map((_, index) => shareOf(addAmounts(taxable.slice(0, index + 1)), rate)))
  return taxable.map((amount, index) => ({ category, rate, taxable: amount, vat: vat[index] ?? '0.00' }))
}

/** Every invoice that a quote comes to, in the order of its instalments. Nothing is split but adjustments of several. */
export const plannedInvoices = (content: Content): readonly PlannedInvoice[] => {
  requireContent(content, 'plannedInvoices')
  const instalments = instalmentsOf(content)
  const all = linesOf(content)
  const linesIn = instalments.map(({ lines }) => all.filter(({ id }) => lines.includes(id)))
  const adjustments = dividedAdjustments(content.adjustments, linesIn)
  const parts = linesIn.map((lines, index): Part => ({ lines, adjustments: adjustments[index] ?? [] }))
  const vat = content.vatBreakdown.map((group) => dividedVat(group, parts))
  return instalments.map((instalment, index): PlannedInvoice => {
    const { lines = [], adjustments: own = [] } = parts[index] ?? {}
    const vatBreakdown = vat.flatMap((each) => each[index] ?? []).filter((each) => isThere(each, lines, own))
    const net = addAmounts(vatBreakdown.map(({ taxable }) => taxable))
    const document = net.startsWith('-') ? 'credit-note' : 'invoice'
    return { instalment, document, lines, adjustments: own, vatBreakdown }
  })
}

/** A category and rate that something in the invoice has. */
const isThere = (
  { category, rate, vat }: QuoteVat,
  lines: readonly QuoteLine[],
  adjustments: readonly Adjustment[],
): boolean =>
  vat !== '0.00' ||
  [...lines, ...adjustments].some(({ vatCategory, vatRate }) => vatCategory === category && vatRate === rate)
