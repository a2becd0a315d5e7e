import fc, { type Arbitrary } from 'fast-check'
import { type EstimateInput, estimate } from '../estimate/estimate.ts'
import { readRequest } from '../estimate/request-reader.ts'
import { readCatalogue, readPriceList, readVatTable } from '../tariffs/index.ts'
import { arbitraryCatalogueDocument } from './arbitrary-catalogue.ts'
import { arbitraryPercentage } from './arbitrary-decimal.ts'
import { arbitraryListDocument, type ListTraits } from './arbitrary-price-list.ts'
import { type Answers, arbitraryRequestDocument } from './arbitrary-request.ts'
import { arbitraryDay } from './arbitrary-value.ts'
import { arbitraryVatDocument } from './arbitrary-vat-table.ts'
import { accepted, requirements } from './documents.ts'
import type { RequestDocument } from './priced.ts'

/** A request as a document, with everything that prices it. */
export interface Project {
  readonly document: RequestDocument
  readonly documents: Omit<EstimateInput, 'request'>
}

/** Lists that may hold anything that a list may hold. */
export const anyList: ListTraits = { modes: ['graduated', 'volume'] }

/** Lists where more never costs less, since no tier prices the whole volume. */
export const risingList: ListTraits = { modes: ['graduated'] }

export const arbitraryDocuments = (traits: ListTraits): Arbitrary<Project['documents']> =>
  fc
    .record({
      list: arbitraryListDocument(traits),
      catalogue: arbitraryCatalogueDocument,
      vatTable: arbitraryVatDocument,
      day: arbitraryDay,
      vatRecovery: fc.option(arbitraryPercentage, { nil: undefined }),
    })
    .map(({ list, catalogue, vatTable, day, vatRecovery }) => ({
      book: {
        list: accepted(readPriceList(list, requirements())),
        catalogue: accepted(readCatalogue(catalogue)),
        vatTable: accepted(readVatTable(vatTable)),
      },
      day,
      ...(vatRecovery === undefined ? {} : { vatRecovery }),
    }))

/** Any valid request with any valid documents. */
export const arbitraryProject = (traits: ListTraits = anyList, answers: Answers = { allLists: false }) =>
  fc.record({ document: arbitraryRequestDocument(answers), documents: arbitraryDocuments(traits) })

/** The estimate of a request document by these documents. */
export const estimated = (document: RequestDocument, documents: Project['documents']) =>
  accepted(estimate({ ...documents, request: accepted(readRequest(document, documents.book.catalogue)) }))
