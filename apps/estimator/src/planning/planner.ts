import { budgetOf, planningTerms, rangeOf, usualSampling, withNorwegianResponsible } from '@anslag/planning'
import {
  type Accepted,
  type BookOnDay,
  catalogueOf,
  components,
  estimate,
  type PriceBooks,
  priceBookOn,
  priceListOf,
  type Request,
  requirementsOf,
  trustedByDigest,
  vatTableOf,
} from '@anslag/pricing'
import type { EffectsTask, PlanningReply, PlanningTask, RangeReply, SentBooks, SentDocument } from './task.ts'

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

type Terms = Extract<ReturnType<typeof planningTerms>, { ok: true }>['value']

/** The amount to budget of the project that a Norwegian institution is responsible for; nothing where one is already. */
const norwegianOf = (request: Request, by: BookOnDay, terms: Terms) => {
  const other = withNorwegianResponsible(request)
  const priced = other && estimate({ ...by, request: other })
  const budget = priced?.ok ? budgetOf(priced.value, by, terms, usualSampling) : undefined
  return budget?.ok ? { norwegian: budget.value.gross } : {}
}

const ranged = (
  { request, day, recovery }: Extract<PlanningTask, { kind: 'range' }>,
  books: PriceBooks | undefined,
): RangeReply => {
  const kind = 'range'
  if (books === undefined) return { kind, ok: false, issues: [] }
  const book = priceBookOn(day, books)
  if (!book.ok) return { kind, ...book }
  const terms = planningTerms(book.value)
  if (!terms.ok) return { kind, ...terms }
  const by = { book: book.value, day }
  const priced = estimate({ request, ...by })
  if (!priced.ok) return { kind, ...priced }
  const range = rangeOf(priced.value, by, terms.value, { ...usualSampling, recovery })
  if (!range.ok) return { kind, ...range }
  return { kind, ok: true, range: range.value, ...norwegianOf(request, by, terms.value) }
}

/** What plans in the worker: it keeps the price books, and posts what it comes to. Of tasks that ask for effects the last alone is worked at. */
export const createPlanner = (post: (reply: PlanningReply) => void) => {
  let books: PriceBooks | undefined
  let turn = 0
  const tell = async (task: EffectsTask, own: number): Promise<void> => {
    // What reads requests is fetched by whoever asks for an effect.
    const { toldEffects } = await import('./told-effects.ts')
    const book = books && priceBookOn(task.day, books)
    if (book?.ok !== true) return
    const by = { book: book.value, day: task.day }
    for (const [question, effects] of toldEffects(task, by)) {
      post({ kind: 'effects', turn: task.turn, question, effects })
      await new Promise((resolve) => setTimeout(resolve))
      if (own !== turn) return
    }
  }
  return async (task: PlanningTask): Promise<void> => {
    if (task.kind === 'books') books = booksOf(task.books)
    else if (task.kind === 'range') post(ranged(task, books))
    else {
      turn += 1
      await tell(task, turn)
    }
  }
}
