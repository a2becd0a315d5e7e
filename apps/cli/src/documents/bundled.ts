import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  type Catalogue,
  components,
  InvariantError,
  type PriceList,
  type Result,
  readCatalogue,
  readPriceList,
  readVatTable,
  requirementsOf,
  type VatTable,
} from '@anslag/pricing'

/** The documents that come with the program, read and checked. */
export interface Bundled {
  readonly catalogue: Catalogue
  readonly vatTable: VatTable
  readonly lists: readonly PriceList[]
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
  lists: priceLists.map((document) => sound(readPriceList(document, requirements), 'price-list')),
})

/** A bundled list by its id, in its last revision. */
export const listNamed = (id: string, { lists }: Bundled): PriceList | undefined =>
  lists
    .filter(({ document }) => document.id === id)
    .reduce<PriceList | undefined>(
      (last, list) => (last === undefined || last.document.revision < list.document.revision ? list : last),
      undefined,
    )
