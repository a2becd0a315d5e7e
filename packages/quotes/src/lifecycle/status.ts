import { type Day, type Instant, osloDay, requireArgument, valueAt } from '@anslag/pricing'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { isPartlyDelivered } from './deliveries-made.ts'
import { type State, stateAfter } from './transitions.ts'

/**
 * A state; or `expired`, where nobody answered before the end of the last day; or what `delivered` and `completed` are while
 * something that was ordered is not delivered.
 */
export type QuoteStatus = State | 'expired' | 'partly-delivered' | 'partly-completed'

/** What a revision is by its events; an event that may not happen changes nothing. */
export const stateOf = ({ events }: Pick<Revision, 'events'>): State =>
  events.reduce<State>((state, { kind }) => stateAfter(state, kind) ?? state, 'draft')

/** What a revision is at any time: by its events, and by what was ordered. */
export const timelessStatus = (revision: Revision): Exclude<QuoteStatus, 'expired'> => {
  const state = stateOf(revision)
  if (state === 'delivered' && isPartlyDelivered(revision)) return 'partly-delivered'
  return state === 'completed' && isPartlyDelivered(revision) ? 'partly-completed' : state
}

/** True from the first moment, in Oslo, of the day after the last. */
export const isPast = (validUntil: Day | undefined, now: Instant): boolean =>
  validUntil !== undefined && osloDay(now) > validUntil

/**
 * What a revision is at a moment. It is never stored: it follows from the events and, while nobody has answered, from the
 * last day, which lasts until midnight in Oslo.
 */
export const statusOf = (revision: Revision, now: Instant): QuoteStatus => {
  requireArgument(Array.isArray(valueAt(revision, ['events'])), 'statusOf', 'revision', 'a revision of a quote')
  const status = timelessStatus(revision)
  const waits = status === 'issued' || status === 'sent'
  return waits && isPast(revision.content.validUntil, now) ? 'expired' : status
}

/** The revision that counts: the last. There is always one. */
export const lastRevision = ({ revisions }: Quote): Revision | undefined => revisions.at(-1)

/** The last revision that is more than a draft: what happens, happens to it. */
export const lastSealed = ({ revisions }: Quote): Revision | undefined =>
  revisions.findLast(({ events }) => events.length > 0)

type Acceptance = Extract<QuoteEvent, { kind: 'accepted' }>

/** The acceptance that stands; one that was undone does not. */
export const acceptanceOf = ({ events }: Pick<Revision, 'events'>): Acceptance | undefined => {
  const last = events.findLast(({ kind }) => kind === 'accepted' || kind === 'acceptance-undone')
  return last?.kind === 'accepted' ? last : undefined
}
