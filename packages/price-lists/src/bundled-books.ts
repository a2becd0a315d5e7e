import {
  components,
  currentLists,
  InvariantError,
  type PriceBooks,
  type Result,
  readCatalogue,
  readPriceList,
  readPriceListDocument,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { norwegianVat, ssbCatalogue } from './documents.ts'
import { priceLists } from './generated/price-lists.ts'

const valid = <T>(result: Result<T>, name: string): T => {
  if (!result.ok) throw new InvariantError(`bundled/${name}`)
  return result.value
}

let read: PriceBooks | undefined

/** The price books that the documents of this repository make: read and checked, when they are first asked for. */
export const bundledBooks = (): PriceBooks => {
  read ??= {
    // An earlier revision prices nothing, and may lack what a component has come to need since.
    lists: currentLists(priceLists.map((document) => valid(readPriceListDocument(document), 'price-list'))).map(
      (document) => valid(readPriceList(document, requirementsOf(components)), 'price-list'),
    ),
    catalogue: valid(readCatalogue(ssbCatalogue), 'catalogue'),
    vatTable: valid(readVatTable(norwegianVat), 'vat-table'),
  }
  return read
}
