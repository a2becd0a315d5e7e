import {
  type AmountText,
  addAmounts,
  type DecimalText,
  shareOf,
  subtractAmounts,
  type VatCategory,
} from '@anslag/pricing'
import type { Adjustment } from '../quote/adjustment.ts'
import type { QuoteVat } from '../quote/vat.ts'
import type { QuoteLine } from './quote-line.ts'

interface Part {
  readonly category: VatCategory
  readonly rate: DecimalText
  readonly amount: AmountText
}

const parts = (lines: readonly QuoteLine[], adjustments: readonly Adjustment[]): readonly Part[] => [
  ...lines.map(({ vatCategory, vatRate, net }) => ({ category: vatCategory, rate: vatRate, amount: net })),
  ...adjustments.map(({ kind, vatCategory, vatRate, amount }) => ({
    category: vatCategory,
    rate: vatRate,
    amount: kind === 'charge' ? amount : subtractAmounts('0.00', amount),
  })),
]

/**
 * VAT per category and rate (BG-23), in the order in which each is first met among lines, then adjustments. Each is rounded
 * once, on its own sum: never per line (EN 16931 BR-CO-17).
 */
export const vatBreakdownOf = (
  lines: readonly QuoteLine[],
  adjustments: readonly Adjustment[],
): readonly QuoteVat[] => {
  const groups = new Map<string, Part[]>()
  for (const part of parts(lines, adjustments)) {
    const key = `${part.category} ${part.rate}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [part])
    else group.push(part)
  }
  return [...groups.values()].flatMap((group) => {
    const taxable = addAmounts(group.map(({ amount }) => amount))
    return group.slice(0, 1).map(({ category, rate }) => ({ category, rate, taxable, vat: shareOf(taxable, rate) }))
  })
}
