import catalogueDocument from '../../../price-lists/catalogues/ssb-2026.json' with { type: 'json' }
import vatDocument from '../../../price-lists/vat/norway.json' with { type: 'json' }
import { components, requirementsOf } from '../components/index.ts'
import { type BookOnDay, type PriceBook, readCatalogue, readPriceList, readVatTable } from '../tariffs/index.ts'
import type { Result } from '../values/index.ts'
import { currentList } from './generated/current-list.ts'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues, null, 2))
}

export { catalogueDocument, vatDocument }

/** The demonstration list as a first revision, whatever has been corrected in it: tests make their own corrections. */
export const listDocument = { ...currentList, revision: 1, reason: undefined }

/** Made when it is first wanted: a document that is refused fails the tests that need it, not their loading. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const requirements = lazily(() => requirementsOf(components))

const book = lazily(
  (): PriceBook => ({
    list: accepted(readPriceList(listDocument, requirements())),
    catalogue: accepted(readCatalogue(catalogueDocument)),
    vatTable: accepted(readVatTable(vatDocument)),
  }),
)

/** The price book of this repository, and a day on which it applies. */
export const demonstration: BookOnDay = {
  get book() {
    return book()
  },
  day: '2026-11-22',
}
