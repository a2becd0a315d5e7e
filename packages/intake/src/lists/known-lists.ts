import type { CatalogueDocument } from '@anslag/pricing'

/** What a list can be, with all that it is called. */
export interface KnownList {
  /** What `FoundVariable.list` becomes: the code of an area or of an FD-Trygd table, or of the list that is priced by table. */
  readonly code: string
  readonly kind: 'area' | 'tables' | 'table'
  readonly names: readonly string[]
}

type Named = { readonly code: string; readonly name: { readonly nb: string; readonly nn: string; readonly en: string } }

/** `Befolkning og boforhold (BoF)` is also called by what stands in brackets, and by what stands before them. */
const namesOf = ({ code, name }: Named): readonly string[] =>
  [code, name.nb, name.nn, name.en].flatMap((text) => {
    const open = text.indexOf('(')
    return open < 0 || !text.endsWith(')') ? [text] : [text, text.slice(0, open).trimEnd(), text.slice(open + 1, -1)]
  })

/** `Enslig forsørgerstønad: overgangsstønad` is called `overgangsstønad` under the heading of its theme. */
const withinTheme = (name: string): readonly string[] => name.split(': ').slice(1)

/** The lists, areas and tables of a catalogue with their codes and names: what a file, a sheet or a title is compared with. */
export const knownLists = ({ lists, areas, tables }: CatalogueDocument): readonly KnownList[] => {
  const inLists = new Set(lists.flatMap((list) => ('area' in list && list.area === list.code ? [list.code] : [])))
  return [
    ...lists.map((list): KnownList => {
      const names = namesOf(list)
      return 'area' in list ? { code: list.area, kind: 'area', names } : { code: list.code, kind: 'tables', names }
    }),
    ...areas.flatMap((area): readonly KnownList[] =>
      inLists.has(area.code) ? [] : [{ code: area.code, kind: 'area', names: namesOf(area) }],
    ),
    ...tables.map((table): KnownList => {
      const names = namesOf(table)
      return { code: table.code, kind: 'table', names: [...names, ...names.flatMap(withinTheme)] }
    }),
  ]
}
