import { ssbCatalogue } from '@anslag/price-lists'
import { type CatalogueDocument, readCatalogue } from '@anslag/pricing'
import { type KnownList, knownLists } from '../known-lists.ts'

const documentOf = (given: unknown): CatalogueDocument => {
  const read = readCatalogue(given)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value.document
}

/** What the lists of SSB's catalogue are called. */
export const known: readonly KnownList[] = knownLists(documentOf(ssbCatalogue))
