import { type Result, readCatalogue, readJson, readVatTable } from '@anslag/pricing'
import type { Loaded } from './documents.ts'
import { readPriceLists } from './read-price-lists.ts'

const readOne =
  <T>(reader: (document: unknown) => Result<T>) =>
  (file: string, text: string): Loaded<T> => {
    const json = readJson(text)
    const result = json.ok ? reader(json.value) : json
    return result.ok
      ? { found: [result.value], refusals: [] }
      : { found: [], refusals: [{ file, issues: result.issues }] }
  }

/** What reads the files that the page was not built with. Fetched only when there is such a file. */
export const readers = {
  lists: readPriceLists,
  catalogue: readOne(readCatalogue),
  vatTable: readOne(readVatTable),
} as const
