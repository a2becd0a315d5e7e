import {
  type Accepted,
  catalogueOf,
  components,
  type PriceBooks,
  type PriceList,
  priceListOf,
  requirementsOf,
  trustedByDigest,
  vatTableOf,
} from '@anslag/pricing'
import { documentFiles } from './document-files.ts'
import type { FetchText, Refusal } from './pricing.ts'
import type { VerifiedDigests } from './verified-digests.ts'

/**
 * SHA-256 of a text in UTF-8, in hexadecimal digits.
 *
 * @returns undefined where a browser does not compute it: on pages that came over plain HTTP from another computer.
 */
export const sha256 = async (text: string): Promise<string | undefined> => {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a file holds that can be used, and what cannot be used in it. */
export interface Loaded<T> {
  readonly found: readonly T[]
  readonly refusals: readonly Refusal[]
}

type Readers = typeof import('./read-documents.ts')['readers']

/** Takes a file to what its documents make. One that the page was built with was read then; any other is read now. */
const loader =
  (fetchText: FetchText, verifiedDigests: VerifiedDigests, loadTexts: () => Promise<unknown>) =>
  async <D, T>(
    file: string,
    make: (document: Accepted<D>) => T,
    readerOf: (readers: Readers) => (file: string, text: string) => Loaded<T>,
  ): Promise<Loaded<T>> => {
    const text = await fetchText(file)
    if (text === undefined) return { found: [], refusals: [{ file, issues: [] }] }
    const verified = verifiedDigests[file]
    if (verified !== undefined && verified.sha256 === (await sha256(text)))
      return { found: trustedByDigest<D>(text, verified.digests).map(make), refusals: [] }
    const [{ readers }] = await Promise.all([import('./read-documents.ts'), loadTexts()])
    return readerOf(readers)(file, text)
  }

export interface LoadedDocuments {
  readonly documents: PriceBooks | undefined
  readonly refusals: readonly Refusal[]
}

/** Loads the documents; every one that is refused is reported, not only the first. */
export const loadDocuments = async (
  fetchText: FetchText,
  verifiedDigests: VerifiedDigests,
  loadTexts: () => Promise<unknown> = async () => undefined,
): Promise<LoadedDocuments> => {
  const load = loader(fetchText, verifiedDigests, loadTexts)
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
