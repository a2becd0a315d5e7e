import { bundledBooks } from '@anslag/price-lists'
import type { BookOnDay, PriceBook } from '@anslag/pricing'
import type { Content } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { done, type Step } from '../outcome.ts'
import { bookNamed } from './price-list.ts'

/** The very list that a quote was priced with, where it comes with the program; else by its id, or the file that is named. */
const bookOf = async ({ estimate }: Content, { options, environment }: Invocation): Promise<Step<PriceBook>> => {
  const { lists, catalogue, vatTable } = bundledBooks()
  const { id, revision } = estimate.priceList
  const list = lists.find(({ document }) => document.id === id && document.revision === revision)
  if (options.list === undefined && list !== undefined) return done({ list, catalogue, vatTable })
  return bookNamed(options.list ?? id, environment)
}

/** The documents that a draft was priced with, and its pricing day unless another was asked for. */
export const quoteSources = async (content: Content, invocation: Invocation): Promise<Step<BookOnDay>> => {
  const book = await bookOf(content, invocation)
  return book.ok ? done({ book: book.value, day: invocation.options.day ?? content.estimate.day }) : book
}
