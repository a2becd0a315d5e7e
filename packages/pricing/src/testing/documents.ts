import catalogueDocument from '../../../price-lists/catalogues/ssb-2026.json' with { type: 'json' }
import listDocument from '../../../price-lists/lists/demonstration-2026-1.json' with { type: 'json' }
import vatDocument from '../../../price-lists/vat/norway.json' with { type: 'json' }
import { components, requirementsOf } from '../components/index.ts'
import { readCatalogue, readPriceList, readVatTable } from '../tariffs/index.ts'
import type { Result } from '../values/index.ts'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues, null, 2))
}

export const requirements = requirementsOf(components)

export { catalogueDocument, listDocument, vatDocument }

/** The documents in this repository, read, and a day on which they apply. */
export const demonstration = {
  list: accepted(readPriceList(listDocument, requirements)),
  catalogue: accepted(readCatalogue(catalogueDocument)),
  vatTable: accepted(readVatTable(vatDocument)),
  day: '2026-11-22',
} as const
