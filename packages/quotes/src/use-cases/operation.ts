import { failure, type Issue, isObject, isRead, type Result, requireArgument, success, valueAt } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { isPermitted, type Operation, permissions } from '../lifecycle/permissions.ts'
import { requireEntry, requireQuote } from '../quote/argument.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import { appended, type Operated } from './operated.ts'

/** A quote that is made: what is worth knowing of it, given the one before. */
type Warnings<C> = (quote: Quote, context: C, before: Quote) => readonly Issue[]

/** Operations that price, and need a book for it. */
const pricing: readonly Operation[] = ['draft', 'edit', 'reprice', 'issue', 'change']

/** Refuses an entry that no operation of this name can be done with. */
const requireContext = (name: Operation, entry: Entry): void => {
  const called = `quoteOperations.${name}`
  requireEntry(entry, called)
  const parts = pricing.includes(name) ? ['list', 'catalogue', 'vatTable'] : []
  for (const part of parts)
    requireArgument(isRead(valueAt(entry, ['book', part])), called, `book.${part}`, 'read: priceBookOn gives a book')
}

/**
 * What an operation makes, where the role of whoever does it may do that.
 *
 * @returns an issue `quote/not-permitted` where it may not; else what the operation returns, with what it appended.
 */
export const performed = (
  operation: Operation,
  entry: Entry,
  before: Quote | undefined,
  make: () => Result<Quote>,
  warnings: (quote: Quote) => readonly Issue[] = () => [],
): Result<Operated> => {
  requireContext(operation, entry)
  const { role } = entry.by
  if (!isPermitted(operation, role))
    return failure([raise('quote/not-permitted', '', { operation, role, allowed: permissions[operation] })])
  const made = make()
  return made.ok
    ? success({ quote: made.value, ...appended(before, made.value), warnings: warnings(made.value) })
    : made
}

/** What is done with a quote that stands: of the quote, what is asked, and who asks when, with what. */
export type QuoteOperation<Input, Context extends Entry = Entry> = (
  quote: Quote,
  input: Input,
  context: Context,
) => Result<Operated>

/** Makes such an operation, which only the roles may use that the table of them says. */
export const operation =
  <I, C extends Entry>(
    name: Operation,
    make: (quote: Quote, input: I, context: C) => Result<Quote>,
    warnings: Warnings<C> = () => [],
  ): QuoteOperation<I, C> =>
  (quote, input, context) => {
    requireQuote(quote, `quoteOperations.${name}`)
    requireArgument(isObject(input), `quoteOperations.${name}`, 'input', 'an object')
    return performed(
      name,
      context,
      quote,
      () => make(quote, input, context),
      (made) => warnings(made, context, quote),
    )
  }
