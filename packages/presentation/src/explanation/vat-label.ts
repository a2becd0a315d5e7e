import type { VatBreakdown } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatMoney, formatPercent } from '../format/number.ts'
import type { InitialTexts } from '../texts/texts.ts'

/** The VAT of one category and rate: `25 % mva. av 12 345,60 kr`. */
export const vatLabel = ({ category, rate, taxable }: Omit<VatBreakdown, 'trace'>, texts: InitialTexts): string =>
  fill(category === 'E' || category === 'O' ? texts.estimate.noVatOf : texts.estimate.vatOf, {
    rate: formatPercent(rate, texts),
    category: texts.vatCategories[category],
    taxable: formatMoney(taxable, texts),
  })
