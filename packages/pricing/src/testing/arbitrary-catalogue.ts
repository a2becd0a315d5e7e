import fc, { type Arbitrary } from 'fast-check'
import { catalogueDocument } from './documents.ts'
import { ownTariffs } from './own-tariffs.ts'

const { areas, lists, tables, prefixes, subjects } = catalogueDocument

/** A small catalogue: fewer entries are read faster and chosen twice more often. */
const fewAreas = areas.filter(({ code }) => ['befolkning', 'utdanning', 'regnskap', 'valg', 'bof'].includes(code))

const fewLists = lists.filter(({ area }) => area === undefined || fewAreas.some(({ code }) => code === area))

const isInFewLists = (list: string): boolean => fewLists.some(({ code }) => code === list)

const few = {
  ...catalogueDocument,
  areas: fewAreas,
  lists: fewLists,
  tables: tables.slice(7, 13).map((table) => ({ ...table, alsoIn: table.alsoIn?.filter(isInFewLists) })),
  prefixes: prefixes.filter(({ list }) => isInFewLists(list)),
  subjects: subjects.filter(({ list }) => isInFewLists(list)),
}

const arbitraryEntries = (group: string, entries: readonly { readonly code: string }[]) => {
  const refs = ownTariffs.filter((own) => own.group === group).map(({ ref }) => ref)
  const own = fc.array(fc.constantFrom(undefined, undefined, ...refs), {
    minLength: entries.length,
    maxLength: entries.length,
  })
  return own.map((chosen) =>
    entries.map((entry, index) => (chosen[index] === undefined ? entry : { ...entry, tariff: chosen[index] })),
  )
}

/** Catalogues whose entries follow the common price or name a tariff of their own. */
export const arbitraryCatalogueDocument: Arbitrary<object> = fc
  .record({ areas: arbitraryEntries('areas', few.areas), tables: arbitraryEntries('tables', few.tables) })
  .map((entries) => ({ ...few, ...entries }))

export const fewEntries = few
