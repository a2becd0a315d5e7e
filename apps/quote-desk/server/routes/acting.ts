import { failure, osloDay, type PriceBooks, priceBookOn, type Result, readDocument, success } from '@anslag/pricing'
import { type Entry, lastRevision, type Operated, type PricedEntry, pricedBook, type Quote } from '@anslag/quotes'
import type * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import type { Case, Frame } from '../register/cases.ts'
import type { Within } from '../register/transaction.ts'

/** Who does something with a case when, with what, within which transaction. */
export interface Acting {
  readonly entry: Entry
  /** Behind the name of whoever does it. */
  readonly person: string
  readonly within: Within
  readonly books: PriceBooks
  readonly desk: Desk
  readonly frame: Frame
  /** The case whose quote this one changes, locked. */
  readonly base?: Case
}

type Made = Result<Operated> | Promise<Result<Operated>>

/** What is to be done with a quote, once it is locked. */
export type Act = (quote: Quote, acting: Acting) => Made

/** Something that can be done with a case: what is sent for it, and how that is read and done. */
export interface Offered {
  readonly input: z.ZodMiniType
  readonly read: (document: unknown, desk: Desk) => Result<Act> | Promise<Result<Act>>
  /** Present where what is made is a case of its own, beside the one that it is made of. */
  readonly opens?: true
}

/** An operation of which all that is sent is read by one schema. */
export const reading = <Input>(
  input: z.ZodMiniType<Input>,
  act: (quote: Quote, input: Input, acting: Acting) => Made,
): Offered => ({
  input,
  read: (document) => {
    const read = readDocument(input, document)
    return read.ok ? success((quote, acting) => act(quote, read.value, acting)) : read
  },
})

/** Does something with a draft by the very book that it was priced with. */
export const withItsBook = (
  quote: Quote,
  { entry, books }: Acting,
  act: (entry: PricedEntry) => Result<Operated>,
): Result<Operated> => {
  const content = lastRevision(quote)?.content
  const book = content && pricedBook(content, books)
  const { id: list = '', revision = '' } = content?.estimate.priceList ?? {}
  return book === undefined
    ? failure([raise('desk/list-not-here', '', { list, revision })])
    : act({ ...entry, book, day: osloDay(entry.at) })
}

/** Does something by the book of today. */
export const withTodaysBook = (
  { entry, books }: Pick<Acting, 'entry' | 'books'>,
  act: (entry: PricedEntry) => Result<Operated>,
): Result<Operated> => {
  const day = osloDay(entry.at)
  const book = priceBookOn(day, books)
  return book.ok ? act({ ...entry, book: book.value, day }) : book
}

/** A quote to which nothing was done: what was done stands beside it. */
export const untouched = (quote: Quote): Result<Operated> => success({ quote, events: [], warnings: [] })
