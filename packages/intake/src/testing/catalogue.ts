import { ssbCatalogue } from '@anslag/price-lists'
import { type Catalogue, type CatalogueDocument, readCatalogue } from '@anslag/pricing'

const accepted = (document: unknown): Catalogue => {
  const read = readCatalogue(document)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}

/** The catalogue that is in use. */
export const catalogue = accepted(ssbCatalogue)

/** The catalogue in use with some members in another way: what an office that switches a rule would have. */
export const catalogueWith = (members: Partial<CatalogueDocument>): Catalogue =>
  accepted({ ...catalogue.document, ...members })
