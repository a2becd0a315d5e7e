import { failure, type Instant, instantSchema, type Result, readDocument } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { lastChange } from '../lifecycle/standing-change.ts'
import { lastSealed, statusOf } from '../lifecycle/status.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import type { Entry } from '../seal/seal.ts'
import { baseOf } from './base.ts'
import { isAgreed } from './checked.ts'
import { record } from './events.ts'

/** What a change is to its base: under way, agreed, or over; it is over when it has expired, too. */
const kindOf = (revision: Revision, now: Instant) => {
  const status = statusOf(revision, now)
  if (status === 'issued' || status === 'sent') return 'change-issued'
  return isAgreed(revision) ? 'changed' : 'change-ended'
}

/** A file from before the change was accepted tells nothing of what became of it: in time it would look expired. */
const isOlder = ({ events }: Revision, entered: QuoteEvent['kind']): boolean =>
  entered === 'changed' && !events.some(({ kind }) => kind === 'accepted')

/**
 * Enters in an accepted quote what has become of a quote that changes it: issued, accepted, or over (declined, withdrawn,
 * cancelled, or expired at the moment of the entry). From when it is issued until it is over, no other change can be made.
 *
 * @returns the base with the event; or issues where the quote does not change it, is not issued, or is an older copy; or where
 * that stands there already or another change stands.
 */
export const enterChange = (base: Quote, change: Quote, entry: Entry): Result<Quote> => {
  const moment = readDocument(instantSchema, entry.at)
  if (!moment.ok) return moment
  const revision = lastSealed(change)
  const { number } = change
  if (number === undefined || revision?.seal === undefined)
    return failure([raise('quote/not-issued', '/revisions', { event: 'change-issued' })])
  const found = baseOf(revision.content.change, base)
  if (!found.ok) return found
  const { hash: seal } = revision.seal
  const kind = kindOf(revision, entry.at)
  const last = lastChange(found.value.events)
  if (last?.number === number && last.seal === seal) {
    if (isOlder(revision, last.kind)) return failure([raise('quote/older-change', '', { number })])
    if (last.kind === kind) return failure([raise('quote/change-entered', '', { number, event: last.kind })])
  }
  return record(base, { kind, number, seal }, entry)
}
