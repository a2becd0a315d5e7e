import { parseDraft } from '../form/parse-draft.ts'
import type { Deferred } from '../shell/app.ts'
import { type Lazy, lazy } from '../shell/lazy.ts'
import { documentsOn, loadDocuments } from './documents.ts'
import { priced } from './priced.ts'
import type { FetchText, Loading } from './pricing.ts'
import { verifiedDigests as ofThisBuild, type VerifiedDigests } from './verified-digests.ts'

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
      parser,
      price: (draft, { day, vatRecovery }, texts) => {
        const request = parseDraft(draft, parser)
        if (request === undefined || !request.ok) return request
        const ofDay = documentsOn(day, documents)
        return ofDay.ok ? priced(request.value, ofDay.value, { day, vatRecovery }, texts) : ofDay
      },
    },
  }
}
