import { failure, type Issue, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { isPermitted, type Operation, permissions } from '../lifecycle/permissions.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import { appended, type Operated } from './operated.ts'

/** A quote that is made: what is worth knowing of it, given the one before. */
type Warnings<C> = (quote: Quote, context: C, before: Quote) => readonly Issue[]

/**
 * What an operation makes, where the role of whoever does it may do that.
 *
 * @returns an issue `quote/not-permitted` where it may not; else what the operation returns, with what it appended.
 */
export const performed = (
  operation: Operation,
  { by: { role } }: Entry,
  before: Quote | undefined,
  make: () => Result<Quote>,
  warnings: (quote: Quote) => readonly Issue[] = () => [],
): Result<Operated> => {
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
  (quote, input, context) =>
    performed(
      name,
      context,
      quote,
      () => make(quote, input, context),
      (made) => warnings(made, context, quote),
    )
