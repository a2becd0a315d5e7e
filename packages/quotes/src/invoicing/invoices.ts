import { type AmountText, addAmounts, compareDecimals, shareOf, subtractAmounts } from '@anslag/pricing'
import { baseOf } from '../amounts/adjusted.ts'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { QuoteVat } from '../quote/vat.ts'
import { instalmentsOf } from './instalments.ts'

/** What one invoice has: whole lines, its part of each adjustment, and VAT. The amounts of all add up to the quote's. */
export interface PlannedInvoice {
  readonly instalment: Instalment
  /** A negative sum is credited. */
  readonly document: 'invoice' | 'credit-note'
  readonly lines: readonly QuoteLine[]
  readonly adjustments: readonly Adjustment[]
  readonly vatBreakdown: readonly QuoteVat[]
}

const smaller = (a: AmountText, b: AmountText): AmountText => (compareDecimals(a, b) < 0 ? a : b)

/**
 * What an adjustment comes to of the lines up to an instalment: its percentage of them; of an amount in kroner, a charge with
 * the first of its lines, and a reduction no further than these cost.
 */
const upTo = (adjustment: Adjustment, base: AmountText): AmountText => {
  const { percent, amount, kind } = adjustment
  if (percent !== undefined) return smaller(shareOf(base, percent), amount)
  if (kind === 'reduction') return smaller(base, amount)
  return base === '0.00' ? '0.00' : amount
}

/** What each adds to what was reached before it. */
const stepsOf = (reached: readonly AmountText[]): readonly AmountText[] =>
  reached.map((amount, index) => subtractAmounts(amount, reached[index - 1] ?? '0.00'))

/** An adjustment over the instalments: the last takes the rest. */
const divided = (adjustment: Adjustment, parts: readonly (readonly QuoteLine[])[]): readonly Adjustment[] => {
  const bases = parts.map((_, index) => baseOf(adjustment, parts.slice(0, index + 1).flat()))
  const reached = bases.map((base, index) => (index === parts.length - 1 ? adjustment.amount : upTo(adjustment, base)))
  const [base, amount] = [stepsOf(bases), stepsOf(reached)]
  const isWhole = adjustment.agreed === true || parts.length === 1
  return parts.map((_, index) => ({
    ...adjustment,
    base: isWhole ? adjustment.base : (base[index] ?? '0.00'),
    amount: amount[index] ?? '0.00',
  }))
}

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
  const instalments = instalmentsOf(content)
  const all = linesOf(content)
  const linesIn = instalments.map(({ lines }) => all.filter(({ id }) => lines.includes(id)))
  const adjustments = content.adjustments.map((each) => divided(each, linesIn))
  const parts = linesIn.map((lines, index): Part => {
    const own = adjustments.flatMap((each) => each[index] ?? [])
    return { lines, adjustments: own.filter(({ amount, base }) => amount !== '0.00' || base !== '0.00') }
  })
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
