import { createHash } from 'node:crypto'
import { norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import { currentLists, type PriceListDocument, readPriceListDocument } from '@anslag/pricing'
import { documentFiles } from '../price/document-files.ts'
import { loadDocuments } from '../price/documents.ts'
import type { VerifiedDigests } from '../price/verified-digests.ts'

/** Texts by file. */
export type Texts = Readonly<Record<string, string>>

const read = (list: unknown): PriceListDocument => {
  const result = readPriceListDocument(list)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const textOf = (document: unknown): string => `${JSON.stringify(document)}\n`

/** The last revision of every period: one alone as it is, several as a list. */
const listsOf = (lists: readonly unknown[]): unknown => {
  const current = currentLists(lists.map(read))
  return current.length === 1 ? current[0] : current
}

/** The files that stand beside the page until whoever puts it up replaces them. */
export const shippedFiles = (lists: readonly unknown[] = priceLists): Texts => ({
  [documentFiles.list]: textOf(listsOf(lists)),
  [documentFiles.catalogue]: textOf(ssbCatalogue),
  [documentFiles.vatTable]: textOf(norwegianVat),
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Reads the files, as the page would, and keeps what tells it that it need not. A page is not built with a refused file. */
export const verifiedDigestsOf = async (files: Texts): Promise<VerifiedDigests> => {
  const { documents, refusals } = await loadDocuments(async (file) => files[file], {})
  if (documents === undefined || refusals.length > 0) throw new Error(textOf(refusals))
  const { lists, catalogue, vatTable } = documents
  const digests = {
    [documentFiles.list]: lists.map(({ digest }) => digest),
    [documentFiles.catalogue]: [catalogue.digest],
    [documentFiles.vatTable]: [vatTable.digest],
  }
  return Object.fromEntries(
    Object.entries(digests).map(([file, digests]) => [file, { sha256: sha256(files[file] ?? ''), digests }]),
  )
}
