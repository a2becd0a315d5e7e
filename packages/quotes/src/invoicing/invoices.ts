import { type AmountText, addAmounts, subtractAmounts } from '@anslag/pricing'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import { partAmounts } from '../amounts/shares.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import { requireContent } from '../quote/argument.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { QuoteVat, Totals } from '../quote/vat.ts'
import { dividedAdjustments } from './divided-adjustments.ts'
import { instalmentsOf } from './instalments.ts'
import { isPart, partLines } from './parts.ts'

/**
 * What one invoice has: whole lines, its part of each adjustment, and VAT; of a part of the sum one line for each VAT category
 * and rate, which adjustments are within. The amounts of all add up to the quote's.
 */
export interface PlannedInvoice {
  readonly instalment: Instalment
  /** A negative sum is credited: only a quote for a change has one. */
  readonly document: 'invoice' | 'credit-note'
  readonly lines: readonly QuoteLine[]
  readonly adjustments: readonly Adjustment[]
  readonly vatBreakdown: readonly QuoteVat[]
  readonly totals: Pick<Totals, 'net' | 'vat' | 'gross'>
}

const signed = ({ kind, amount }: Adjustment): AmountText =>
  kind === 'charge' ? amount : subtractAmounts('0.00', amount)

type Part = Pick<PlannedInvoice, 'lines' | 'adjustments'>

/** What of an invoice is of a VAT category and rate. */
const sharing = <T extends Pick<QuoteLine, 'vatCategory' | 'vatRate'>>(
  all: readonly T[],
  { category, rate }: QuoteVat,
) => all.filter(({ vatCategory, vatRate }) => vatCategory === category && vatRate === rate)

/** Taxable amount and VAT of a category and rate over the invoices: VAT of all up to each, less what was before. */
const dividedVat = (group: QuoteVat, parts: readonly Part[]): readonly QuoteVat[] => {
  const taxable = parts.map(({ lines, adjustments }) =>
    addAmounts([...sharing(lines, group).map(({ net }) => net), ...sharing(adjustments, group).map(signed)]),
  )
  const vat = partAmounts(taxable, group.rate)
  return taxable.map((amount, index) => ({ ...group, taxable: amount, vat: vat[index] ?? '0.00' }))
}

/** The lines that each instalment names. */
export const wholeLines = (instalments: readonly Instalment[], content: Content): readonly (readonly QuoteLine[])[] =>
  instalments.map(({ lines = [] }) => linesOf(content).filter(({ id }) => lines.includes(id)))

/**
 * Every invoice that a quote comes to, in the order of its instalments. Nothing is split but adjustments of several, and the
 * sum on request.
 */
export const plannedInvoices = (content: Content): readonly PlannedInvoice[] => {
  requireContent(content, 'plannedInvoices')
  const instalments = instalmentsOf(content)
  const areParts = instalments.every(isPart)
  const linesIn = areParts ? partLines(instalments, content) : wholeLines(instalments, content)
  const adjustments = areParts ? [] : dividedAdjustments(content.adjustments, linesIn)
  const parts = instalments.map((instalment, index) => ({
    instalment,
    lines: linesIn[index] ?? [],
    adjustments: adjustments[index] ?? [],
  }))
  const vat = content.vatBreakdown.map((group) => dividedVat(group, parts))
  return parts.map((part, index): PlannedInvoice => {
    const own = [...part.lines, ...part.adjustments]
    const vatBreakdown = vat.flatMap((each) => each[index] ?? []).filter((each) => sharing(own, each).length > 0)
    const net = addAmounts(vatBreakdown.map(({ taxable }) => taxable))
    const vatOfAll = addAmounts(vatBreakdown.map((each) => each.vat))
    const totals = { net, vat: vatOfAll, gross: addAmounts([net, vatOfAll]) }
    return { ...part, document: net.startsWith('-') ? 'credit-note' : 'invoice', vatBreakdown, totals }
  })
}
