import { failure, osloDay, type PriceBooks, type Result, readDocument, success } from '@anslag/pricing'
import {
  type Entry,
  lastRevision,
  type Operated,
  type Operation,
  type PricedEntry,
  pricedBook,
  type Quote,
  quoteOperations,
  readChangedDetails,
} from '@anslag/quotes'
import type * as z from 'zod/mini'
import { raise } from '../issues.ts'
import { nextNumber } from '../register/numbers.ts'
import type { Within } from '../register/transaction.ts'
import * as inputs from './inputs.ts'

/** Who does something when, with what, within which transaction. */
export interface Acting {
  readonly entry: Entry
  readonly within: Within
  readonly books: PriceBooks
}

/** What is to be done with a quote, once it is locked. */
export type Act = (quote: Quote, acting: Acting) => Result<Operated> | Promise<Result<Operated>>

/** Reads what is sent with an operation. */
type Offered = (document: unknown) => Result<Act>

const reading =
  <Input>(
    schema: z.ZodMiniType<Input>,
    act: (quote: Quote, input: Input, acting: Acting) => Result<Operated> | Promise<Result<Operated>>,
  ): Offered =>
  (document) => {
    const read = readDocument(schema, document)
    return read.ok ? success((quote, acting) => act(quote, read.value, acting)) : read
  }

/** Whoever does something with a draft, with the very book that it was priced with. */
const sameBook = (quote: Quote, { entry, books }: Acting): Result<PricedEntry> => {
  const content = lastRevision(quote)?.content
  const book = content && pricedBook(content, books)
  const { id: list = '', revision = '' } = content?.estimate.priceList ?? {}
  return book === undefined
    ? failure([raise('desk/list-not-here', '', { list, revision })])
    : success({ ...entry, book, day: osloDay(entry.at) })
}

const priced = (quote: Quote, acting: Acting, act: (entry: PricedEntry) => Result<Operated>): Result<Operated> => {
  const entry = sameBook(quote, acting)
  return entry.ok ? act(entry.value) : entry
}

/** `2026`, or `DEMO-2026` on a demonstration list: by the year in Oslo. */
const seriesOf = (quote: Quote, { at }: Entry): string => {
  const isDemonstration = lastRevision(quote)?.content.estimate.priceList.status === 'demonstration'
  return `${isDemonstration ? 'DEMO-' : ''}${osloDay(at).slice(0, 4)}`
}

const issue = async (quote: Quote, acting: Acting): Promise<Result<Operated>> => {
  const sealing = (given: { readonly number?: string }) =>
    priced(quote, acting, (entry) => quoteOperations.issue(quote, given, entry))
  if (quote.number !== undefined) return sealing({})
  const number = await nextNumber(acting.within, seriesOf(quote, acting.entry))
  return number.ok ? sealing({ number: number.value }) : number
}

const of = quoteOperations

/** What can be done with a case, and what is sent for it. Who may, and when, the operation itself says. */
export const offered = {
  edit: (document) => {
    const changed = readChangedDetails(document)
    return changed.ok
      ? success((quote, acting) => priced(quote, acting, (entry) => of.edit(quote, changed.value, entry)))
      : changed
  },
  assume: reading(inputs.assumeInput, (quote, input, acting) =>
    priced(quote, acting, (entry) => of.assume(quote, input, entry)),
  ),
  answer: reading(inputs.answerInput, (quote, input, { entry }) => of.answer(quote, input, entry)),
  issue: reading(inputs.nothingInput, (quote, _input, acting) => issue(quote, acting)),
  send: reading(inputs.sendInput, (quote, input, { entry }) => of.send(quote, input, entry)),
  accept: reading(inputs.acceptInput, (quote, input, { entry }) => of.accept(quote, input, entry)),
  undo: reading(inputs.undoInput, (quote, input, { entry }) => of.undo(quote, input, entry)),
  decline: reading(inputs.declineInput, (quote, input, { entry }) => of.decline(quote, input, entry)),
  withdraw: reading(inputs.withdrawInput, (quote, input, { entry }) => of.withdraw(quote, input, entry)),
  revise: reading(inputs.nothingInput, (quote, _input, { entry }) => of.revise(quote, {}, entry)),
  discard: reading(inputs.nothingInput, (quote, _input, { entry }) => of.discard(quote, {}, entry)),
  receive: reading(inputs.receiveInput, (quote, input, { entry }) => of.receive(quote, input, entry)),
  deliver: reading(inputs.deliverInput, (quote, input, { entry }) => of.deliver(quote, input, entry)),
  cancel: reading(inputs.cancelInput, (quote, input, { entry }) => of.cancel(quote, input, entry)),
} satisfies Partial<Readonly<Record<Operation, Offered>>>

/** The name of an operation that is offered. */
export type OfferedOperation = keyof typeof offered

/** True for the name of one. */
export const isOffered = (name: string): name is OfferedOperation => Object.hasOwn(offered, name)
