import {
  type Day,
  downloadMonths,
  failure,
  instantSchema,
  monthsAfter,
  osloDay,
  type Result,
  readDocument,
} from '@anslag/pricing'
import { raise } from '../issues.ts'
import { deliveriesMade } from '../lifecycle/deliveries-made.ts'
import { lastSealed } from '../lifecycle/status.ts'
import type { EventPayload } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import { chained, type Entry } from '../seal/seal.ts'
import { acceptHindrances, type WithBase } from './base.ts'
import { checked } from './checked.ts'

/** What can be entered by itself; issuing and superseding follow from issuing a revision. */
type Entered = Exclude<EventPayload, { kind: 'issued' | 'superseded' }>

type Of<Kind extends Entered['kind']> = Omit<Extract<Entered, { kind: Kind }>, 'kind'>

/**
 * Adds an event to the last revision that was issued.
 *
 * @returns the quote; or issues where none was issued, the event may not happen now, or another rule is broken.
 */
export const record = (quote: Quote, payload: Entered, entry: Entry): Result<Quote> => {
  const index = quote.revisions.findLastIndex(({ events }) => events.length > 0)
  const revision = quote.revisions[index]
  const last = revision?.events.at(-1)
  if (revision === undefined || last === undefined)
    return failure([raise('quote/not-issued', '/revisions', { event: payload.kind })])
  const events = [...revision.events, chained(payload, entry, last.hash)]
  return checked({ ...quote, revisions: quote.revisions.with(index, { ...revision, events }) })
}

/** Sent to the buyer; again, if need be. */
export const send = (quote: Quote, details: Of<'sent'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'sent', ...details }, entry)

/**
 * Accepted by the buyer. It must have arrived by the end of the last day in Oslo; it may be entered later. A quote for a
 * change is accepted beside its base, which says that it was issued.
 */
export const accept = (quote: Quote, { base, ...details }: Of<'accepted'> & WithBase, entry: Entry): Result<Quote> => {
  const hindrances = acceptHindrances(quote, base)
  return hindrances.length > 0 ? failure(hindrances) : record(quote, { kind: 'accepted', ...details }, entry)
}

/** Takes back an acceptance that was entered by mistake, until finance has acknowledged it. Both stay to be read. */
export const undoAcceptance = (quote: Quote, details: Of<'acceptance-undone'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'acceptance-undone', ...details }, entry)

/** Declined by the buyer. */
export const decline = (quote: Quote, details: Of<'declined'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'declined', ...details }, entry)

/** Taken back by the seller before the buyer answered. */
export const withdraw = (quote: Quote, details: Of<'withdrawn'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'withdrawn', ...details }, entry)

/** Given up after acceptance. */
export const cancel = (quote: Quote, details: Of<'cancelled'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'cancelled', ...details }, entry)

/** Data of others arrived. */
export const receiveThirdParty = (quote: Quote, details: Of<'third-party-received'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'third-party-received', ...details }, entry)

export interface Delivery {
  readonly delivery?: string
  /** Six months after the delivery, where it is not given. */
  readonly downloadUntil?: Day
  readonly deleteBy?: Day
}

/** Files were handed over. */
export const deliver = (quote: Quote, details: Delivery, entry: Entry): Result<Quote> => {
  const moment = readDocument(instantSchema, entry.at)
  if (!moment.ok) return moment
  const downloadUntil = monthsAfter(osloDay(entry.at), downloadMonths)
  return record(quote, { kind: 'delivered', downloadUntil, ...details }, entry)
}

/** Prolongs or shortens the time to fetch or to delete the files of a delivery. */
export const changeDeadline = (quote: Quote, details: Of<'deadline-changed'>, entry: Entry): Result<Quote> => {
  const revision = lastSealed(quote)
  return revision !== undefined && deliveriesMade(revision).length === 0
    ? failure([raise('quote/nothing-delivered', '/revisions')])
    : record(quote, { kind: 'deadline-changed', ...details }, entry)
}

/** Finance has taken the accepted quote over: the acceptance can no longer be undone. */
export const acknowledge = (quote: Quote, details: Of<'finance-acknowledged'>, entry: Entry): Result<Quote> =>
  record(quote, { kind: 'finance-acknowledged', ...details }, entry)
