import { planningTerms, rangeOf, usualSampling } from '@anslag/planning'
import {
  type Accepted,
  catalogueOf,
  components,
  estimate,
  type PriceBooks,
  priceBookOn,
  priceListOf,
  requirementsOf,
  trustedByDigest,
  vatTableOf,
} from '@anslag/pricing'
import type { PlanningReply, PlanningTask, SentBooks, SentDocument } from './task.ts'

/** The page has accepted the documents that it sends, and says by which digest. */
const acceptedOf = <D>(sent: SentDocument<D>): readonly Accepted<D>[] =>
  trustedByDigest<D>(JSON.stringify([sent.document]), [sent.digest])

/** Price books as they were before they were sent; undefined where a document is missing. */
export const booksOf = ({ lists, catalogue, vatTable }: SentBooks): PriceBooks | undefined => {
  const requirements = requirementsOf(components)
  const [ownCatalogue] = acceptedOf(catalogue).map(catalogueOf)
  const [ownTable] = acceptedOf(vatTable).map(vatTableOf)
  if (ownCatalogue === undefined || ownTable === undefined) return undefined
  return {
    lists: lists.flatMap(acceptedOf).map((list) => priceListOf(list, requirements)),
    catalogue: ownCatalogue,
    vatTable: ownTable,
  }
}

/** What plans in the worker: it keeps the price books, and answers with the range of a request. */
export const createPlanner = () => {
  let books: PriceBooks | undefined
  return (task: PlanningTask): PlanningReply | undefined => {
    if (task.kind === 'books') {
      books = booksOf(task.books)
      return undefined
    }
    if (books === undefined) return { ok: false, issues: [] }
    const { request, day, recovery } = task
    const book = priceBookOn(day, books)
    if (!book.ok) return book
    const terms = planningTerms(book.value)
    if (!terms.ok) return terms
    const by = { book: book.value, day }
    const priced = estimate({ request, ...by })
    if (!priced.ok) return priced
    const range = rangeOf(priced.value, by, terms.value, { ...usualSampling, recovery })
    return range.ok ? { ok: true, range: range.value } : range
  }
}
