import {
  components,
  InvariantError,
  type PriceBooks,
  type Result,
  readCatalogue,
  readPriceList,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { norwegianVat, priceLists, ssbCatalogue } from './documents.ts'

const valid = <T>(result: Result<T>, name: string): T => {
  if (!result.ok) throw new InvariantError(`bundled/${name}`)
  return result.value
}

let read: PriceBooks | undefined

/** The price books that the documents of this repository make: read and checked, when they are first asked for. */
export const bundledBooks = (): PriceBooks => {
  read ??= {
    lists: priceLists.map((document) => valid(readPriceList(document, requirementsOf(components)), 'price-list')),
    catalogue: valid(readCatalogue(ssbCatalogue), 'catalogue'),
    vatTable: valid(readVatTable(norwegianVat), 'vat-table'),
  }
  return read
}
