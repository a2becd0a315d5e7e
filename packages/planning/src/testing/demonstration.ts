import { bundledBooks } from '@anslag/price-lists'
import {
  type BookOnDay,
  components,
  type Estimate,
  estimate,
  priceBookOn,
  type Result,
  readPriceList,
  readRequest,
  requirementsOf,
} from '@anslag/pricing'
import { type PlanningTerms, planningTerms } from '../range/planning-terms.ts'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'

/** The price book of this repository, and a day on which it applies. */
export const demonstration: BookOnDay = { book: accepted(priceBookOn(day, bundledBooks())), day }

/** The demonstration book with other defaults in its list. */
export const listWith = (defaults: object): BookOnDay => {
  const { document } = demonstration.book.list
  const list = readPriceList(
    { ...document, defaults: { ...document.defaults, ...defaults } },
    requirementsOf(components),
  )
  return { ...demonstration, book: { ...demonstration.book, list: accepted(list) } }
}

/** The estimate of a request document by the demonstration book. */
export const priced = (document: object, by = demonstration): Estimate =>
  accepted(estimate({ ...by, request: accepted(readRequest({ format: 'request/1', ...document }, by.book.catalogue)) }))

/** What the demonstration list says of planning. */
export const terms: PlanningTerms = accepted(planningTerms(demonstration.book))
