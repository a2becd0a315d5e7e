import { type CatalogueDocument, InvariantError, readCatalogue } from '@anslag/pricing'
import { createRequestParser, ManyNames } from '@anslag/request-form/deferred'

// What an order needs once somebody changes it, and not before: reading answers weighs as much as the form.
export { ManyNames }

/** What reads requests against the catalogue that the desk has sent. */
export const parserOf = (document: CatalogueDocument) => {
  const catalogue = readCatalogue(document)
  if (!catalogue.ok) throw new InvariantError('desk/catalogue-refused')
  return createRequestParser(catalogue.value)
}
