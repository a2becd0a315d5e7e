import {
  acceptedNow,
  failure,
  type Issue,
  pointer,
  type Result,
  readDocument,
  repetitions,
  success,
} from '../values/index.ts'
import { type Catalogue, catalogueOf } from './catalogue.ts'
import { type CatalogueDocument, catalogueSchema } from './catalogue-schema.ts'
import { raise } from './issues.ts'

const groups = ['areas', 'lists', 'tables', 'identifyingVariables', 'registers'] as const

/** Where variable lists are named, with the code of each. */
const listsNamed = ({ prefixes, subjects = [], tables }: CatalogueDocument) => [
  ...prefixes.map(({ list }, index) => ({ list, path: pointer('prefixes', index, 'list') })),
  ...subjects.map(({ list }, index) => ({ list, path: pointer('subjects', index, 'list') })),
  ...tables.flatMap(({ alsoIn = [] }, table) =>
    alsoIn.map((list, index) => ({ list, path: pointer('tables', table, 'alsoIn', index) })),
  ),
]

/** Where sources are named, other than as that of an entry's name. */
const sourcesNamed = ({ registers = [], publishedPrices = [] }: CatalogueDocument) => [
  ...registers.flatMap(({ prices }, index) =>
    prices === undefined ? [] : [{ source: prices, path: pointer('registers', index, 'prices') }],
  ),
  ...publishedPrices.map(({ source }, index) => ({ source, path: pointer('publishedPrices', index, 'source') })),
]

const catalogueIssues = (document: CatalogueDocument): readonly Issue[] => {
  const sources = new Set(document.sources.map(({ id }) => id))
  const areas = new Set(document.areas.map(({ code }) => code))
  const lists = new Set(document.lists.map(({ code }) => code))
  return [
    ...groups.flatMap((group) => [
      ...repetitions((document[group] ?? []).map(({ code }) => code)).map(({ key, index }) =>
        raise('document/repeated-id', pointer(group, index), { id: key }),
      ),
      ...(document[group] ?? []).flatMap(({ source }, index) =>
        sources.has(source) ? [] : [raise('catalogue/unknown-source', pointer(group, index, 'source'), { source })],
      ),
    ]),
    ...document.lists.flatMap((list, index) =>
      'area' in list && !areas.has(list.area)
        ? [raise('catalogue/unknown-area', pointer('lists', index, 'area'), { area: list.area })]
        : [],
    ),
    ...sourcesNamed(document).flatMap(({ source, path }) =>
      sources.has(source) ? [] : [raise('catalogue/unknown-source', path, { source })],
    ),
    ...listsNamed(document).flatMap(({ list, path }) =>
      lists.has(list) ? [] : [raise('catalogue/unknown-list', path, { code: list })],
    ),
  ]
}

/** Reads a catalogue, or reports every issue in it. */
export const readCatalogue = (input: unknown): Result<Catalogue> => {
  const read = readDocument(catalogueSchema, input)
  if (!read.ok) return read
  const issues = catalogueIssues(read.value)
  return issues.length > 0 ? failure(issues) : success(catalogueOf(acceptedNow(read.value)))
}
