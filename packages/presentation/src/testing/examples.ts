import { exampleRequests, norwegianVat, priceLists, ssbCatalogue } from '@anslag/price-lists'
import {
  components,
  type Estimate,
  type EstimateInput,
  estimate,
  type Issue,
  type PriceListDocument,
  priceListFor,
  type Result,
  readCatalogue,
  readPriceList,
  readPriceListDocument,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import type { ExplanationContext } from '../explanation/explanation.ts'
import { changed } from './changed.ts'

const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const readList = (document: unknown) => valid(readPriceList(document, requirementsOf(components)))

const current = valid(
  priceListFor(
    '2026-11-22',
    priceLists.map((each) => valid(readPriceListDocument(each))),
  ),
)

/** As a first revision, whatever has been corrected in it: tests make their own corrections. */
const first = changed(current, { '/revision': 1, '/reason': undefined, '/validTo': undefined })

const list = readList(first)
export const catalogue = valid(readCatalogue(ssbCatalogue))
const vatTable = valid(readVatTable(norwegianVat))

/** The documents that the examples are priced with. */
export const documents = { list: list.document, catalogue: catalogue.document, vatTable: vatTable.document }

export const listDocument = list.document

export const catalogueDocument = catalogue.document

type Changes = Readonly<Record<string, unknown>>

/** The demonstration list after changes. */
export const changedList = (changes: Changes) => readList(changed(first, changes))

/** The demonstration list as if somebody had approved it with all its figures, and after more changes. */
export const approvedList = (changes: Changes = {}) => {
  const figures = (['rates', 'tariffs'] as const).flatMap((group) =>
    Object.keys(list.document[group]).map((name) => `/${group}/${name}/status`),
  )
  return changedList({
    ...Object.fromEntries(['/status', '/planning/status', ...figures].map((path) => [path, 'approved'])),
    ...changes,
  })
}

interface Ways {
  readonly day?: string
  readonly vatRecovery?: string
  readonly list?: typeof list
  /** Changes to the catalogue. */
  readonly catalogue?: Changes
}

/** What an estimate of a request with these members is made of. */
export const inputOf = (
  request: object,
  { catalogue: changes = {}, list: other = list, ...ways }: Ways = {},
): EstimateInput => ({
  day: '2026-11-22',
  ...ways,
  book: { list: other, catalogue: valid(readCatalogue(changed(ssbCatalogue, changes))), vatTable },
  request: valid(readRequest({ format: 'request/1', ...request }, catalogue)),
})

/** The estimate of a request that holds these members. */
export const estimateOf = (request: object, ways: Ways = {}): Estimate => valid(estimate(inputOf(request, ways)))

const exampleOf = (name: keyof typeof exampleRequests): Estimate => {
  const request = exampleRequests[name]
  return estimateOf(typeof request === 'object' && request !== null ? request : {})
}

export const examples = { small: exampleOf('small'), typical: exampleOf('typical'), large: exampleOf('large') }

/** What the explanations of an estimate refer to. */
export const contextOf = (
  { request, lines }: Estimate,
  given: PriceListDocument = list.document,
): ExplanationContext => ({
  ...documents,
  list: given,
  request,
  lines,
})

/** The issues of a request that is refused. */
export const issuesOf = (request: unknown): readonly Issue[] => {
  const read = readRequest(request, catalogue)
  return read.ok ? [] : read.issues
}

/** The issues of the demonstration list after changes that make it wrong. */
export const listIssuesOf = (changes: Changes): readonly Issue[] => {
  const read = readPriceList(changed(first, changes), requirementsOf(components))
  return read.ok ? [] : read.issues
}

/** The issues of the catalogue after changes that make it wrong. */
export const catalogueIssuesOf = (changes: Changes): readonly Issue[] => {
  const read = readCatalogue(changed(ssbCatalogue, changes))
  return read.ok ? [] : read.issues
}

/** The issues of the VAT table after changes that make it wrong. */
export const vatTableIssuesOf = (changes: Changes): readonly Issue[] => {
  const read = readVatTable(changed(norwegianVat, changes))
  return read.ok ? [] : read.issues
}
