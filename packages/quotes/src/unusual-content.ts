import type { Issue } from '@anslag/pricing'
import { linesOf } from './amounts/quote-line.ts'
import { raise } from './issues.ts'
import type { Content } from './quote/content.ts'

/** Lines that are ordered and cost nothing for each hour, piece or lump sum. */
const free = (content: Content): readonly Issue[] => {
  const lines = linesOf(content)
    .filter(({ quantity, unitPrice }) => quantity !== '0' && unitPrice === '0.00')
    .map(({ id }) => id)
  return lines.length === 0 ? [] : [raise('quote/costs-nothing', '/estimate/lines', { lines })]
}

/** VAT that seldom fits where the buyer is: export within Norway, and Norwegian VAT to a buyer abroad. */
const vatByCountry = ({ buyer, vatBreakdown }: Content): readonly Issue[] => {
  const { country } = buyer.address
  const has = (category: string) => vatBreakdown.some((group) => group.category === category)
  if (country === 'NO') return has('G') ? [raise('quote/export-to-norway', '/vatReasons')] : []
  return has('S') ? [raise('quote/vat-abroad', '/buyer/address/country', { country })] : []
}

/** What can be right in a quote, and seldom is. */
export const unusualContent = (content: Content): readonly Issue[] => [...free(content), ...vatByCountry(content)]
