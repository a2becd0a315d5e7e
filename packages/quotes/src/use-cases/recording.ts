import { type Issue, type Result, requireArgument, success } from '@anslag/pricing'
import type { Operation } from '../lifecycle/permissions.ts'
import type { WithBase } from '../operations/base.ts'
import { enterChange as entered } from '../operations/enter-change.ts'
import { accept as accepted, changeDeadline, deliver as delivered, record } from '../operations/events.ts'
import { requireQuote } from '../quote/argument.ts'
import type { EventPayload } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import { deliveryWarnings } from './delivery-warnings.ts'
import { operation } from './operation.ts'
import { acceptanceWarnings, baseReminder } from './warnings-on.ts'

type Of<Kind extends EventPayload['kind']> = Omit<Extract<EventPayload, { kind: Kind }>, 'kind'>

/** An operation that adds one event to the last revision that was issued. */
const recording = <Kind extends Exclude<EventPayload['kind'], 'issued' | 'superseded'>>(
  name: Operation,
  payload: (details: Of<Kind>) => Parameters<typeof record>[1],
  warnings: (made: Quote) => readonly Issue[] = () => [],
) => operation(name, (quote, details: Of<Kind>, entry: Entry) => record(quote, payload(details), entry), warnings)

/** Sent to the buyer; again, if need be. */
export const send = recording<'sent'>('send', (details) => ({ kind: 'sent', ...details }))

/** Accepted by the buyer; a quote for a change beside its base. */
export const accept = operation(
  'accept',
  (quote, details: Of<'accepted'> & WithBase, entry: Entry) => accepted(quote, details, entry),
  (made) => [...baseReminder(made), ...acceptanceWarnings(made)],
)

/** Takes back an acceptance that was entered by mistake. */
export const undo = recording<'acceptance-undone'>(
  'undo',
  (details) => ({ kind: 'acceptance-undone', ...details }),
  baseReminder,
)

/** Declined by the buyer. */
export const decline = recording<'declined'>('decline', (details) => ({ kind: 'declined', ...details }), baseReminder)

/** Taken back by the seller before the buyer answered. */
export const withdraw = recording<'withdrawn'>(
  'withdraw',
  (details) => ({ kind: 'withdrawn', ...details }),
  baseReminder,
)

/** Given up after acceptance. */
export const cancel = recording<'cancelled'>('cancel', (details) => ({ kind: 'cancelled', ...details }), baseReminder)

/** What has become of a quote that changes this one. */
export const enterChange = operation('enterChange', (base, { change }: { readonly change: Quote }, entry: Entry) => {
  requireQuote(change, 'quoteOperations.enterChange', 'change')
  return entered(base, change, entry)
})

/** Data of others arrived. */
export const receive = recording<'third-party-received'>('receive', (details) => ({
  kind: 'third-party-received',
  ...details,
}))

/** Files were handed over. */
export const deliver = operation(
  'deliver',
  (quote, details: Parameters<typeof delivered>[1], entry: Entry) => delivered(quote, details, entry),
  (made, _entry, before) => deliveryWarnings(made, before),
)

/** Prolongs or shortens the times to fetch and to delete files: an event for each. */
export const extend = operation(
  'extend',
  (quote, { deadlines }: { readonly deadlines: readonly Of<'deadline-changed'>[] }, entry: Entry) => {
    requireArgument(Array.isArray(deadlines), 'quoteOperations.extend', 'deadlines', 'a list of deadlines that change')
    return deadlines.reduce<Result<Quote>>(
      (result, details) => (result.ok ? changeDeadline(result.value, details, entry) : result),
      success(quote),
    )
  },
  (made, _entry, before) => deliveryWarnings(made, before),
)

/** Finance has taken the accepted quote over. */
export const acknowledge = recording<'finance-acknowledged'>('acknowledge', (details) => ({
  kind: 'finance-acknowledged',
  ...details,
}))
