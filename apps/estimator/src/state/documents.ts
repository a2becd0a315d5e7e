import type { PricingDocuments } from '@anslag/presentation'
import {
  type Catalogue,
  components,
  type PriceList,
  type Result,
  readCatalogue,
  readJson,
  readPriceList,
  readVatTable,
  requirementsOf,
  type VatTable,
} from '@anslag/pricing'
import { documentFiles } from './document-files.ts'
import type { FetchText, Refusal } from './pricing.ts'

export interface Documents {
  readonly list: PriceList
  readonly catalogue: Catalogue
  readonly vatTable: VatTable
}

/** The documents as they stand in their files, for names and sources. */
export const pricingDocuments = ({ list, catalogue, vatTable }: Documents): PricingDocuments => ({
  list: list.document,
  catalogue: catalogue.document,
  vatTable: vatTable.document,
})

export type LoadedDocuments =
  | { readonly kind: 'ready'; readonly documents: Documents }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

const read = async <T>(fetchText: FetchText, file: string, reader: (document: unknown) => Result<T>) => {
  const text = await fetchText(file)
  const json: Result<unknown> = text === undefined ? { ok: false, issues: [] } : readJson(text)
  const result: Result<T> = json.ok ? reader(json.value) : json
  return { file, result }
}

/** Loads and checks the documents; every one that is refused is told, not only the first. */
export const loadDocuments = async (fetchText: FetchText): Promise<LoadedDocuments> => {
  const [list, catalogue, vatTable] = await Promise.all([
    read(fetchText, documentFiles.list, (document) => readPriceList(document, requirementsOf(components))),
    read(fetchText, documentFiles.catalogue, readCatalogue),
    read(fetchText, documentFiles.vatTable, readVatTable),
  ])
  if (list.result.ok && catalogue.result.ok && vatTable.result.ok)
    return {
      kind: 'ready',
      documents: { list: list.result.value, catalogue: catalogue.result.value, vatTable: vatTable.result.value },
    }
  const all = [list, catalogue, vatTable]
  return {
    kind: 'refused',
    refusals: all.flatMap(({ file, result }) => (result.ok ? [] : [{ file, issues: result.issues }])),
  }
}
