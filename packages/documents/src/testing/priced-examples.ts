import { type Plan, plan } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import {
  type BookOnDay,
  components,
  type Estimate,
  estimate,
  priceBookDocuments,
  priceBookOn,
  type Result,
  readPriceList,
  readRequest,
  requirementsOf,
} from '@anslag/pricing'

/** The value, or a failed test that shows the issues. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'

/** The price book of this repository, and a day on which it applies. */
export const demonstration: BookOnDay = { book: accepted(priceBookOn(day, bundledBooks())), day }

export const demonstrationDocuments = priceBookDocuments(demonstration.book)

/** The demonstration book with other figures of a tariff. */
export const bookWith = (ref: string, figures: object): BookOnDay => {
  const { document } = demonstration.book.list
  const tariffs = { ...document.tariffs, [ref]: { ...document.tariffs[ref], figures } }
  const list = accepted(readPriceList({ ...document, tariffs }, requirementsOf(components)))
  return { ...demonstration, book: { ...demonstration.book, list } }
}

/** The demonstration book as if somebody had approved it with all its figures. */
export const approvedBook = (): BookOnDay => {
  const { document } = demonstration.book.list
  const approved = <T extends object>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { ...entry, status: 'approved' }]))
  const changed = {
    ...document,
    status: 'approved',
    planning: { ...document.planning, status: 'approved' },
    rates: approved(document.rates),
    tariffs: approved(document.tariffs),
  }
  return {
    ...demonstration,
    book: { ...demonstration.book, list: accepted(readPriceList(changed, requirementsOf(components))) },
  }
}

/** The estimate of a request document. */
export const priced = (
  document: unknown,
  by: BookOnDay & { readonly vatRecovery?: string } = demonstration,
): Estimate => accepted(estimate({ ...by, request: accepted(readRequest(document, by.book.catalogue)) }))

/** The names of the example requests. */
export const exampleNames = ['small', 'typical', 'large'] as const

/** The estimate of an example request. */
export const pricedExample = (name: (typeof exampleNames)[number], by = demonstration): Estimate =>
  priced(exampleRequests[name], by)

/** Range and years of an estimate. */
export const planned = (made: Estimate): Pick<Plan, 'range' | 'years'> => {
  const { range, years } = accepted(plan({ ...demonstration, estimate: made }))
  return { range, years }
}
