import { estimateView, type InitialTexts } from '@anslag/presentation/estimate'
import {
  estimate,
  netByComponent,
  type PriceBook,
  priceBookDocuments,
  priceBookOn,
  type Request,
  type Result,
  valueAt,
} from '@anslag/pricing'
import { type Draft, type Lazy, lazy, type RequestParser } from '@anslag/request-form'
import type { Deferred } from '../shell/app.ts'
import { loadDocuments } from './documents.ts'
import type { Circumstances, FetchText, Loading, Priced } from './pricing.ts'
import { verifiedDigests as ofThisBuild, type VerifiedDigests } from './verified-digests.ts'

/** Prices a request on a day, and says it in the page's language. */
export const priced = (
  request: Request,
  book: PriceBook,
  { day, vatRecovery }: Circumstances,
  texts: InitialTexts,
): Priced => {
  const result = estimate({ request, day, book, ...(vatRecovery === undefined ? {} : { vatRecovery }) })
  if (!result.ok) return result
  const documents = priceBookDocuments(book)
  const view = estimateView(result.value, documents, texts)
  return { ok: true, estimate: result.value, documents, view, parts: netByComponent(result.value) }
}

const emptyRequest: Request = { format: 'request/1' }

const isEmpty = (draft: Draft): boolean =>
  valueAt(draft, ['format']) === emptyRequest.format && Object.keys(draft).length === 1

/**
 * The request that a draft is. One that says nothing needs no reading.
 *
 * @returns undefined until what reads has come; whoever reads it in a computed signal is told then.
 */
export const parseDraft = (draft: Draft, { now, fetch }: Lazy<RequestParser>): Result<Request> | undefined => {
  if (isEmpty(draft)) return { ok: true, value: emptyRequest }
  const parser = now.value
  if (typeof parser === 'object') return parser.requestOf(draft)
  if (parser === undefined) void fetch()
  return undefined
}

/**
 * Loads the documents, and binds the engine to them.
 *
 * @param deferred what reads requests, and the words for what is wrong with documents. It is fetched when something is to
 *   be read.
 */
export const loadPricing = async (
  fetchText: FetchText,
  deferred: Lazy<Pick<Deferred, 'createRequestParser'>>,
  verifiedDigests: VerifiedDigests = ofThisBuild,
): Promise<Loading> => {
  const { documents, refusals } = await loadDocuments(fetchText, verifiedDigests, deferred.fetch)
  if (documents === undefined) return { kind: 'refused', refusals }
  const { catalogue, vatTable } = documents
  const parser = lazy(async () => {
    const come = await deferred.fetch()
    if (come === undefined) throw new Error('what reads requests did not come')
    return come.createRequestParser(catalogue)
  })
  return {
    kind: 'ready',
    refusals,
    pricing: {
      documents: { catalogue: catalogue.document, vatTable: vatTable.document },
      books: documents,
      parser,
      price: (draft, { day, vatRecovery }, texts) => {
        const request = parseDraft(draft, parser)
        if (request === undefined || !request.ok) return request
        const book = priceBookOn(day, documents)
        return book.ok ? priced(request.value, book.value, { day, vatRecovery }, texts) : book
      },
    },
  }
}
