import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import { InvariantError, components, readCatalogue, readPriceListDocument, readVatTable, requirementsOf, type Catalogue, type PriceListDocument, type Result, type VatTable } from '@anslag/pricing'

/** The documents that come with the program, read and checked. */
export interface Bundled {
  readonly catalogue: Catalogue
  readonly vatTable: VatTable
  /** Every revision; a list is held against the components when it is used. */
  readonly lists: readonly PriceListDocument[]
}

const sound = <T>(result: Result<T>, name: string): T => {
  if (!result.ok) throw new InvariantError(`bundled/${name}`)
  return result.value
}

/** What the cost components require of a price list. */
export const requirements = requirementsOf(components)

export const bundled = (): Bundled => ({
  catalogue: sound(readCatalogue(ssbCatalogue), 'catalogue'),
  vatTable: sound(readVatTable(norwegianVat), 'vat-table'),
  lists: priceLists.map((document) => sound(readPriceListDocument(document), 'price-list')),
})

/** A bundled list by its id, in its last revision. */
export const listNamed = (id: string, { lists }: Bundled): PriceListDocument | undefined =>
  lists.filter((list) => list.id === id).toSorted((a, b) => b.revision - a.revision)[0]
