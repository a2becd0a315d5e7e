import { type Issue, pointer, type VatTableDocument } from '@anslag/pricing'
import { raise } from './issues.ts'
import type { Content } from './quote/content.ts'

/**
 * A warning for each rate of category S in a quote that the VAT table does not have on the day of pricing. Other categories
 * have no rate.
 */
export const unknownVatRates = ({ vatBreakdown, estimate }: Content, table: VatTableDocument): readonly Issue[] => {
  const { day } = estimate
  const allowed = table.rates
    .filter(({ category, validFrom, validTo }) => category === 'S' && validFrom <= day && !(validTo && validTo < day))
    .map(({ rate }) => rate)
  return vatBreakdown.flatMap(({ category, rate }, index) =>
    category !== 'S' || allowed.includes(rate)
      ? []
      : [raise('quote/unknown-vat-rate', pointer('vatBreakdown', index), { category, rate, day, allowed })],
  )
}
