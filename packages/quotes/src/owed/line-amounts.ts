import { type AmountText, addAmounts, type DecimalText, subtractAmounts, type VatCategory } from '@anslag/pricing'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import { dividedAdjustments } from '../invoicing/divided-adjustments.ts'
import { instalmentsOf } from '../invoicing/instalments.ts'
import { wholeLines } from '../invoicing/invoices.ts'
import { isPart } from '../invoicing/parts.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'

/** What a line comes to in a VAT category and rate. */
export interface LineAmount {
  readonly line: string
  readonly category: VatCategory
  readonly rate: DecimalText
  readonly amount: AmountText
}

const negative = (amount: AmountText): AmountText => subtractAmounts('0.00', amount)

const amountOf = (line: string, { vatCategory, vatRate, net }: Pick<QuoteLine, 'vatCategory' | 'vatRate' | 'net'>) => ({
  line,
  category: vatCategory,
  rate: vatRate,
  amount: net,
})

/** Each line of an instalment, and what it has of the instalment's adjustments, as if it were invoiced alone. */
const alone = (lines: readonly QuoteLine[], adjustments: readonly Adjustment[]): readonly LineAmount[] => {
  const divided = dividedAdjustments(
    adjustments,
    lines.map((line) => [line]),
  )
  return lines.flatMap((line, index) => [
    amountOf(line.id, line),
    ...(divided[index] ?? []).map((each) =>
      amountOf(line.id, { ...each, net: each.kind === 'charge' ? each.amount : negative(each.amount) }),
    ),
  ])
}

const netted = (amounts: readonly LineAmount[]): readonly LineAmount[] => {
  const found = new Map<string, LineAmount[]>()
  for (const each of amounts) {
    const key = `${each.line} ${each.category} ${each.rate}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [each])
    else known.push(each)
  }
  return [...found.values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ ...first, amount: addAmounts(all.map(({ amount }) => amount)) })),
  )
}

/**
 * What each line comes to with its part of every charge and reduction, divided as among invoices: together they are the
 * taxable amounts of the quote. Of a quote for a change, what it adds to a line of what was agreed, or takes away: then some
 * are negative.
 */
export const lineAmounts = (content: Content): readonly LineAmount[] => {
  const instalments = instalmentsOf(content)
  const linesIn = instalments.every(isPart) ? [linesOf(content)] : wholeLines(instalments, content)
  const own = content.adjustments.filter(({ agreed }) => agreed !== true)
  const divided = dividedAdjustments(own, linesIn)
  const before = content.change?.before.lines ?? []
  return netted([
    ...linesIn.flatMap((lines, index) => alone(lines, divided[index] ?? [])),
    ...before.map((line) => amountOf(line.id, { ...line, net: negative(line.net) })),
  ])
}
