import { type Day, type Instant, osloDay } from '@anslag/pricing'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { type State, stateAfter } from './transitions.ts'

/** A state, or `expired`: nobody answered before the end of the last day. */
export type QuoteStatus = State | 'expired'

/** What a revision is by its events; an event that may not happen changes nothing. */
export const stateOf = ({ events }: Pick<Revision, 'events'>): State =>
  events.reduce<State>((state, { kind }) => stateAfter(state, kind) ?? state, 'draft')

/** True from the first moment, in Oslo, of the day after the last. */
export const isPast = (validUntil: Day | undefined, now: Instant): boolean =>
  validUntil !== undefined && osloDay(now) > validUntil

/**
 * What a revision is at a moment. It is never stored: it follows from the events and, while nobody has answered, from the
 * last day, which lasts until midnight in Oslo.
 */
export const statusOf = (revision: Revision, now: Instant): QuoteStatus => {
  const state = stateOf(revision)
  const waits = state === 'issued' || state === 'sent'
  return waits && isPast(revision.content.validUntil, now) ? 'expired' : state
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
