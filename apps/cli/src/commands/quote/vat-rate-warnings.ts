import { bundledBooks } from '@anslag/price-lists'
import type { Issue } from '@anslag/pricing'
import { lastRevision, type Quote, unknownVatRates } from '@anslag/quotes'

/** Warnings about rates of the last revision that the VAT table does not have. */
export const vatRateWarnings = (quote: Quote): readonly Issue[] => {
  const content = lastRevision(quote)?.content
  return content === undefined ? [] : unknownVatRates(content, bundledBooks().vatTable.document)
}
