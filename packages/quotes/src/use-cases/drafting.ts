import { type BookOnDay, isObject, osloDay, type Request, type Result, requireArgument } from '@anslag/pricing'
import { lastRevision, lastSealed } from '../lifecycle/status.ts'
import type { WithBase } from '../operations/base.ts'
import { changeOrder } from '../operations/change-order.ts'
import { draftQuote } from '../operations/draft.ts'
import { issueQuote } from '../operations/issue.ts'
import { type ChangedDetails, changeDetails, type QuoteDetails } from '../operations/read-details.ts'
import { changeRequest, reprice as repriced } from '../operations/reprice.ts'
import { discardDraft, revise as revised } from '../operations/revise.ts'
import { requireQuote } from '../quote/argument.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import type { Operated } from './operated.ts'
import { operation, performed, type QuoteOperation } from './operation.ts'
import {
  baseReminder,
  draftWarnings,
  lostWarnings,
  movedPercentages,
  referenceWarnings,
  remarksIn,
  warningsOn,
} from './warnings-on.ts'

/** Who does something when, and the price book and day to price by. */
export interface PricedEntry extends Entry, BookOnDay {}

/** What a first draft is made of. */
export interface DraftInput extends QuoteDetails {
  readonly request: Request
}

/** Makes the first draft of a quote, of a request and of who offers it to whom. */
export const draft = (input: DraftInput, context: PricedEntry): Result<Operated> => {
  return performed(
    'draft',
    context,
    undefined,
    () => draftQuote({ ...input, ...context }),
    (quote) => [...draftWarnings(quote, context), ...remarksIn(quote)],
  )
}

/** Changes who, where and on which terms, fixed lines and reasons for no VAT. */
export const edit: QuoteOperation<ChangedDetails, PricedEntry> = operation<ChangedDetails, PricedEntry>(
  'edit',
  (quote, changed, context) => {
    requireArgument(isObject(changed.details), 'quoteOperations.edit', 'details', 'what readChangedDetails has read')
    return changeDetails(quote, changed, context)
  },
  (made, context, before) => [
    ...referenceWarnings(lastRevision(before)?.content, made),
    ...movedPercentages(before, made),
    ...draftWarnings(made, context),
  ],
)

/** The request to price in place of the draft's own. */
export interface Repricing {
  readonly request?: Request | undefined
}

/** Prices a draft anew: by another book, on another day, or for another request. */
export const reprice: QuoteOperation<Repricing, PricedEntry> = operation<Repricing, PricedEntry>(
  'reprice',
  (quote, { request }, context) =>
    request === undefined ? repriced(quote, context) : changeRequest(quote, request, context),
  (made, context, before) => [
    ...lostWarnings(lastRevision(before)?.content, made),
    ...draftWarnings(made, context),
    ...remarksIn(made),
  ],
)

/** Begins the next revision under the same number. */
export const revise: QuoteOperation<object> = operation('revise', (quote) => revised(quote))

/** Throws the draft of a later revision away. */
export const discard: QuoteOperation<object> = operation('discard', (quote) => discardDraft(quote))

/** Numbers, dates and seals a draft, priced by the book that it was priced by before: from then on it never changes. */
export const issue: QuoteOperation<{ readonly number?: string } & WithBase, PricedEntry> = operation(
  'issue',
  (quote, input, context) => issueQuote(quote, input, context, context),
  (made, { at, book }) => [...baseReminder(made), ...warningsOn(osloDay(at), made, book.vatTable), ...remarksIn(made)],
)

/** What a quote for a change is made of: the request as it becomes, and why what was agreed is taken off. */
export interface ChangeInput {
  readonly request: Request
  readonly reason: string
}

/** Makes the draft of a quote for a change of an accepted one: a quote of its own, which charges the difference. */
export const change = (accepted: Quote, input: ChangeInput, context: PricedEntry): Result<Operated> => {
  requireQuote(accepted, 'quoteOperations.change')
  return performed(
    'change',
    context,
    undefined,
    () => changeOrder(accepted, { ...input, ...context }),
    (made) => [
      ...lostWarnings(lastSealed(accepted)?.content, made),
      ...draftWarnings(made, context),
      ...remarksIn(made),
    ],
  )
}
