import fc from 'fast-check'
import { readCatalogue, readPriceList, readVatTable } from '../tariffs/index.ts'
import { arbitraryCatalogueDocument } from './arbitrary-catalogue.ts'
import { arbitraryListDocument } from './arbitrary-price-list.ts'
import { anyList, estimated } from './arbitrary-project.ts'
import { arbitraryRequestDocument } from './arbitrary-request.ts'
import { arbitraryDay } from './arbitrary-value.ts'
import { arbitraryVatDocument } from './arbitrary-vat-table.ts'
import { accepted, requirements } from './documents.ts'

const arbitraryRepeats = fc.array(fc.constantFrom(undefined, undefined, undefined, 'once', 'every-delivery'), {
  minLength: 100,
  maxLength: 100,
})

/** Lists that may also say of any tariff how often its work is done. */
const arbitraryList = fc.tuple(arbitraryListDocument(anyList), arbitraryRepeats).map(([document, repeats]) => {
  const tariffs = 'tariffs' in document ? Object.entries(Object.assign({}, document.tariffs)) : []
  return {
    ...document,
    tariffs: Object.fromEntries(
      tariffs.map(([ref, tariff], index) => [ref, Object.assign({}, tariff, { repeats: repeats[index] })]),
    ),
  }
})

const arbitraryDocuments = fc
  .record({ list: arbitraryList, catalogue: arbitraryCatalogueDocument, vatTable: arbitraryVatDocument })
  .map(({ list, catalogue, vatTable }) => ({
    list: accepted(readPriceList(list, requirements())),
    catalogue: accepted(readCatalogue(catalogue)),
    vatTable: accepted(readVatTable(vatTable)),
  }))

const arbitraryOrder = fc.record({ request: arbitraryRequestDocument({ allLists: false }), day: arbitraryDay })

/**
 * Price books drawn at random, each with requests and what they cost by it, to hold another pricer against: the same ones for
 * the same seed.
 */
export const sampledProjects = (books: number, requests: number, seed: number) =>
  fc.sample(arbitraryDocuments, { numRuns: books, seed }).map((book, index) => ({
    documents: {
      priceList: book.list.document,
      catalogue: book.catalogue.document,
      vatTable: book.vatTable.document,
    },
    orders: fc.sample(arbitraryOrder, { numRuns: requests, seed: seed + index }).map(({ request, day }) => ({
      request,
      day,
      estimate: estimated(request, { book, day }),
    })),
  }))
