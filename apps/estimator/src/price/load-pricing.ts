import { priceBookOn } from '@anslag/pricing'
import { requestWith } from '../form/parse-draft.ts'
import { whenNeeded } from '../shell/lazy.ts'
import { loadDocuments } from './documents.ts'
import { priced } from './priced.ts'
import type { FetchText, Loading } from './pricing.ts'
import { receipts as ofThisBuild, type Receipts } from './verified-digests.ts'

interface Given {
  readonly receipts?: Receipts
  /** Fetches the texts that tell faults. Called whenever something is to be read, which is of no use without. */
  readonly loadTexts?: () => Promise<unknown>
}

/** Loads the documents, and binds the engine to them. The page imports this when it is alive. */
export const loadPricing = async (
  fetchText: FetchText,
  { receipts = ofThisBuild, loadTexts = async () => {} }: Given = {},
): Promise<Loading> => {
  const { documents, refusals } = await loadDocuments(fetchText, receipts, loadTexts)
  if (documents === undefined) return { kind: 'refused', refusals }
  const { catalogue, vatTable } = documents
  const reading = whenNeeded(async () => {
    const [{ readingWith }] = await Promise.all([import('../form/request-parser.ts'), loadTexts()])
    return readingWith(catalogue)
  })
  return {
    kind: 'ready',
    refusals,
    pricing: {
      documents: { catalogue: catalogue.document, vatTable: vatTable.document },
      reading,
      price: (draft, { day, vatRecovery }, texts) => {
        const request = requestWith(draft, reading)
        if (request === undefined || !request.ok) return request
        const book = priceBookOn(day, documents)
        return book.ok ? priced(request.value, book.value, { day, vatRecovery }, texts) : book
      },
    },
  }
}
