import {
  type Accepted,
  acceptedBefore,
  catalogueOf,
  components,
  type PriceBooks,
  type PriceList,
  priceListOf,
  requirementsOf,
  vatTableOf,
} from '@anslag/pricing'
import { documentFiles } from './document-files.ts'
import type { FetchText, Refusal } from './pricing.ts'
import { sha256 } from './sha256.ts'
import type { Receipts } from './verified-digests.ts'

/** What a file holds that can be used, and what cannot be used in it. */
export interface Loaded<T> {
  readonly found: readonly T[]
  readonly refusals: readonly Refusal[]
}

type Readers = typeof import('./read-documents.ts')['readers']

/** Takes a file to what its documents make. One that the page was built with was read then; any other is read now. */
const loader =
  (fetchText: FetchText, receipts: Receipts, loadTexts: () => Promise<unknown>) =>
  async <D, T>(
    file: string,
    make: (document: Accepted<D>) => T,
    readerOf: (readers: Readers) => (file: string, text: string) => Loaded<T>,
  ): Promise<Loaded<T>> => {
    const text = await fetchText(file)
    if (text === undefined) return { found: [], refusals: [{ file, issues: [] }] }
    const receipt = receipts[file]
    if (receipt !== undefined && receipt.sha256 === (await sha256(text)))
      return { found: acceptedBefore<D>(text, receipt.digests).map(make), refusals: [] }
    const [{ readers }] = await Promise.all([import('./read-documents.ts'), loadTexts()])
    return readerOf(readers)(file, text)
  }

export interface LoadedDocuments {
  /** Undefined when something is missing without which there are no prices. */
  readonly documents: PriceBooks | undefined
  readonly refusals: readonly Refusal[]
}

/** Loads the documents; every one that is refused is told, not only the first. */
export const loadDocuments = async (
  fetchText: FetchText,
  receipts: Receipts,
  loadTexts: () => Promise<unknown> = async () => undefined,
): Promise<LoadedDocuments> => {
  const load = loader(fetchText, receipts, loadTexts)
  const requirements = requirementsOf(components)
  const listOf = (document: Accepted<PriceList['document']>) => priceListOf(document, requirements)
  const [lists, catalogues, vatTables] = await Promise.all([
    load(documentFiles.list, listOf, (readers) => readers.lists),
    load(documentFiles.catalogue, catalogueOf, (readers) => readers.catalogue),
    load(documentFiles.vatTable, vatTableOf, (readers) => readers.vatTable),
  ])
  const [catalogue] = catalogues.found
  const [vatTable] = vatTables.found
  const complete = lists.found.length > 0 && catalogue !== undefined && vatTable !== undefined
  return {
    documents: complete ? { lists: lists.found, catalogue, vatTable } : undefined,
    refusals: [lists, catalogues, vatTables].flatMap(({ refusals }) => refusals),
  }
}
