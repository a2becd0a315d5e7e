import { askedGroups, components } from '../components/index.ts'
import { type Estimate, type EstimateInput, estimate } from '../estimate/estimate.ts'
import type { Request } from '../estimate/request.ts'
import { readRequest } from '../estimate/request-reader.ts'
import type { PriceBook } from '../tariffs/index.ts'
import { accepted, demonstration } from './documents.ts'

/** A request before it is read. */
export interface RequestDocument {
  readonly [member: string]: unknown
  readonly sources?: unknown
  readonly deliveries?: unknown
}

/** Every list that the registered components ask for, answered with none. */
const emptyLists: RequestDocument = Object.fromEntries(
  Object.entries(askedGroups(components)).flatMap(([name, { kind }]) =>
    kind === 'things' || kind === 'codes' ? [[name, []]] : [],
  ),
)

/** An order of nothing by a Norwegian institution, all in order: a test replaces the answers that it is about. */
export const nothingOrdered = {
  ...emptyLists,
  format: 'request/1',
  application: {
    kind: 'new',
    purpose: 'research',
    legalBasis: 'allVariables',
    attachments: { protocol: true, variableLists: 'complete', variableOverview: true, dpia: 'attached' },
  },
  institutions: [{ id: 'uio', country: 'NO', recognition: 'nfr', responsible: true }],
  deliveries: [{ id: 'first' }],
}

/** A source that SSB collates, whose every driver is answered, at the least trouble. */
export const tidySource = {
  id: 'register',
  holder: 'nationalHealthRegistry',
  files: 1,
  records: 1000,
  fileFormat: 'accepted',
  documentation: 'complete',
  contactNamed: true,
  linking: 'ssb',
} as const

/** A source that is linked distributed, whose every driver is answered. */
export const distributedSource = {
  id: 'register',
  holder: 'nationalHealthRegistry',
  contactNamed: true,
  linking: 'distributed',
} as const

/** A request document, read against the demonstration catalogue. */
export const requested = (document: RequestDocument, catalogue = demonstration.book.catalogue): Request =>
  accepted(readRequest(document, catalogue))

/** What is given in place of the demonstration book and its day. */
export type Given = Partial<PriceBook & Omit<EstimateInput, 'book' | 'request'>>

/** The input of an estimate of a request by the demonstration documents, or by those given in their place. */
export const inputWith = (request: Request, { list, catalogue, vatTable, ...others }: Given = {}): EstimateInput => {
  const { book } = demonstration
  return {
    ...demonstration,
    ...others,
    request,
    book: {
      list: list ?? book.list,
      catalogue: catalogue ?? book.catalogue,
      vatTable: vatTable ?? book.vatTable,
    },
  }
}

/** The estimate of a request document by the demonstration documents, or by those given in their place. */
export const priced = (document: RequestDocument, given: Given = {}): Estimate =>
  accepted(estimate(inputWith(requested(document, given.catalogue), given)))
