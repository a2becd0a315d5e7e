import {
  components,
  coverageIssues,
  type Issue,
  type PriceList,
  type Result,
  readCatalogue,
  readJson,
  readPriceList,
  readVatTable,
  requirementsOf,
  valueAt,
} from '@anslag/pricing'
import type { Loaded } from './documents.ts'
import type { Refusal } from './pricing.ts'

interface Read {
  readonly document: unknown
  readonly place: number
  readonly list: PriceList | undefined
  readonly issues: readonly Issue[]
}

const named = (file: string, { document, place, issues }: Read): Refusal => {
  const id = valueAt(document, ['id'])
  const list = { place: place + 1, ...(typeof id === 'string' ? { id } : {}) }
  return { file, list, issues }
}

/** Whether a refused document is a later revision of the list: then the list is known to be wrong. */
const corrects = (document: unknown, { document: { validFrom, revision } }: PriceList): boolean => {
  const later = valueAt(document, ['revision'])
  return valueAt(document, ['validFrom']) === validFrom && typeof later === 'number' && later > revision
}

/** What leaves open which list is meant. A gap does not: on its days there simply is none. */
const ambiguities = (lists: readonly PriceList[]): readonly Issue[] =>
  coverageIssues(lists.map(({ document }) => document)).filter(({ code }) => code !== 'price-list/gap')

/**
 * Reads a file with one price list or a JSON array of them. One that is refused takes no other along, but for the earlier
 * revisions that it was to correct. Lists that contradict one another are all refused.
 */
export const readPriceLists = (file: string, text: string): Loaded<PriceList> => {
  const json = readJson(text)
  if (!json.ok) return { found: [], refusals: [{ file, issues: json.issues }] }
  const several: readonly unknown[] = Array.isArray(json.value) ? json.value : []
  const documents = several.length > 0 ? several : [json.value]
  const requirements = requirementsOf(components)
  const read = documents.map((document, place): Read => {
    const result = readPriceList(document, requirements)
    return { document, place, list: result.ok ? result.value : undefined, issues: result.ok ? [] : result.issues }
  })
  const refused = read.filter(({ list }) => list === undefined)
  const sound = read
    .flatMap(({ list }) => list ?? [])
    .filter((list) => !refused.some(({ document }) => corrects(document, list)))
  const issues = ambiguities(sound)
  return {
    found: issues.length > 0 ? [] : sound,
    refusals: [
      ...refused.map((each) => (several.length > 0 ? named(file, each) : { file, issues: each.issues })),
      ...(issues.length > 0 ? [{ file, issues }] : []),
    ],
  }
}

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
