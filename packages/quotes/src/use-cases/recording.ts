import { type Issue, type Result, requireArgument, success } from '@anslag/pricing'
import type { Operation } from '../lifecycle/permissions.ts'
import type { WithBase } from '../operations/base.ts'
import { enterChange as entered } from '../operations/enter-change.ts'
import { accept as accepted, changeDeadline, deliver as delivered, record } from '../operations/events.ts'
import { requireQuote } from '../quote/argument.ts'
import type { EventPayload } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import { deliveryWarnings } from './delivery-warnings.ts'
import { operation, type QuoteOperation } from './operation.ts'
import { acceptanceWarnings, baseReminder } from './warnings-on.ts'

/** What an event says beside its kind. */
export type EventDetails<Kind extends EventPayload['kind']> = Omit<Extract<EventPayload, { kind: Kind }>, 'kind'>

/** An operation that adds one event to the last revision that was issued. */
const recording = <Kind extends Exclude<EventPayload['kind'], 'issued' | 'superseded'>>(
  name: Operation,
  payload: (details: EventDetails<Kind>) => Parameters<typeof record>[1],
  warnings: (made: Quote) => readonly Issue[] = () => [],
): QuoteOperation<EventDetails<Kind>> =>
  operation(name, (quote, details, entry) => record(quote, payload(details), entry), warnings)

/** Sent to the buyer; again, if need be. */
export const send: QuoteOperation<EventDetails<'sent'>> = recording('send', (details) => ({ kind: 'sent', ...details }))

/** Accepted by the buyer; a quote for a change beside its base. */
export const accept: QuoteOperation<EventDetails<'accepted'> & WithBase> = operation(
  'accept',
  (quote, details, entry) => accepted(quote, details, entry),
  (made) => [...baseReminder(made), ...acceptanceWarnings(made)],
)

/** Takes back an acceptance that was entered by mistake. */
export const undo: QuoteOperation<EventDetails<'acceptance-undone'>> = recording(
  'undo',
  (details) => ({ kind: 'acceptance-undone', ...details }),
  baseReminder,
)

/** Declined by the buyer. */
export const decline: QuoteOperation<EventDetails<'declined'>> = recording(
  'decline',
  (details) => ({ kind: 'declined', ...details }),
  baseReminder,
)

/** Taken back by the seller before the buyer answered. */
export const withdraw: QuoteOperation<EventDetails<'withdrawn'>> = recording(
  'withdraw',
  (details) => ({ kind: 'withdrawn', ...details }),
  baseReminder,
)

/** Given up after acceptance. */
export const cancel: QuoteOperation<EventDetails<'cancelled'>> = recording(
  'cancel',
  (details) => ({ kind: 'cancelled', ...details }),
  baseReminder,
)

/** What has become of a quote that changes this one. */
export const enterChange: QuoteOperation<{ readonly change: Quote }> = operation(
  'enterChange',
  (base, { change }, entry) => {
    requireQuote(change, 'quoteOperations.enterChange', 'change')
    return entered(base, change, entry)
  },
)

/** Data of others arrived. */
export const receive: QuoteOperation<EventDetails<'third-party-received'>> = recording('receive', (details) => ({
  kind: 'third-party-received',
  ...details,
}))

/** Files were handed over. */
export const deliver: QuoteOperation<Parameters<typeof delivered>[1]> = operation(
  'deliver',
  (quote, details, entry) => delivered(quote, details, entry),
  (made, _entry, before) => deliveryWarnings(made, before),
)

/** Prolongs or shortens the times to fetch and to delete files: an event for each. */
export const extend: QuoteOperation<{ readonly deadlines: readonly EventDetails<'deadline-changed'>[] }> = operation(
  'extend',
  (quote, { deadlines }, entry) => {
    requireArgument(Array.isArray(deadlines), 'quoteOperations.extend', 'deadlines', 'a list of deadlines that change')
    return deadlines.reduce<Result<Quote>>(
      (result, details) => (result.ok ? changeDeadline(result.value, details, entry) : result),
      success(quote),
    )
  },
  (made, _entry, before) => deliveryWarnings(made, before),
)

/** Finance has taken the accepted quote over. */
export const acknowledge: QuoteOperation<EventDetails<'finance-acknowledged'>> = recording(
  'acknowledge',
  (details) => ({
    kind: 'finance-acknowledged',
    ...details,
  }),
)
