import { bundledBooks } from '@anslag/price-lists'
import { failure, type PriceBook, type Result, success } from '@anslag/pricing'
import {
  type Actor,
  type Content,
  type Entry,
  lastRevision,
  type PricedEntry,
  pricedBook,
  type Quote,
  roles,
} from '@anslag/quotes'
import { bookNamed } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import type { Refusal } from '../../outcome.ts'
import type { Invocation } from '../command.ts'

/** Who enters something and when: `--by`, `--role` and `--at`, else an officer, now. */
export const entryOf = ({ options: { given }, environment }: Invocation, usual: Actor['role'] = 'officer'): Entry => ({
  at: given('at') ?? environment.now(),
  by: { name: given('by') ?? '', role: roles.find((role) => role === given('role')) ?? usual },
})

/** The same with a price book, and the pricing day. */
export const pricedEntry = (book: PriceBook, invocation: Invocation): PricedEntry => ({
  ...entryOf(invocation),
  book,
  day: pricingDay(invocation),
})

/** The very list that a quote was priced with, where it comes with the program; else by its id, or the file that is named. */
export const bookOf = async (
  content: Content,
  { options, environment }: Invocation,
): Promise<Result<PriceBook, Refusal>> => {
  const { lists, catalogue } = options
  const known = lists.length === 0 && catalogue === undefined ? pricedBook(content, bundledBooks()) : undefined
  return known === undefined
    ? bookNamed(lists.at(-1) ?? content.estimate.priceList.id, options, environment)
    : success(known)
}

/** Who enters something about a draft, with the book that the draft was priced with. */
export const sameBook = async (quote: Quote, invocation: Invocation): Promise<Result<PricedEntry, Refusal>> => {
  const content = lastRevision(quote)?.content
  if (content === undefined) return failure([{ file: undefined, messages: [] }])
  const book = await bookOf(content, invocation)
  return book.ok ? success(pricedEntry(book.value, invocation)) : book
}
