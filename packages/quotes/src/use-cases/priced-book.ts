import type { PriceBook, PriceBooks } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'

/** The very book that a quote was priced with, where it is among these; undefined where its list is not. */
export const pricedBook = (
  { estimate: { priceList } }: Content,
  { lists, catalogue, vatTable }: PriceBooks,
): PriceBook | undefined => {
  const list = lists.find(({ document: { id, revision } }) => id === priceList.id && revision === priceList.revision)
  return list && { list, catalogue, vatTable }
}
