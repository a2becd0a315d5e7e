import type { EventKind } from '../quote/event.ts'

/** What a revision can be, as its events alone tell. */
export const states = [
  'draft',
  'issued',
  'sent',
  'accepted',
  'acknowledged',
  'delivered',
  'completed',
  'declined',
  'withdrawn',
  'cancelled',
  'superseded',
] as const

/** What a revision is by its events alone. */
export type State = (typeof states)[number]

/** While the buyer may answer. */
const open = {
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  sent: 'sent',
} as const

/** A change of what was accepted is entered there, and leaves it what it is. */
const changes = <S extends State>(state: S) =>
  ({ 'change-issued': state, changed: state, 'change-ended': state }) as const

/**
 * What may happen to a revision in each state, and what it then is. A state without a row is final. A quote that was
 * accepted has reached its buyer: when the acceptance is undone, it is sent.
 */
export const transitions: Readonly<Record<State, Readonly<Partial<Record<EventKind, State>>>>> = {
  draft: { issued: 'issued' },
  issued: open,
  sent: open,
  accepted: {
    ...changes('accepted'),
    'acceptance-undone': 'sent',
    'third-party-received': 'accepted',
    'finance-acknowledged': 'acknowledged',
    delivered: 'delivered',
    cancelled: 'cancelled',
  },
  acknowledged: {
    ...changes('acknowledged'),
    'third-party-received': 'acknowledged',
    delivered: 'completed',
    cancelled: 'cancelled',
  },
  delivered: {
    ...changes('delivered'),
    'third-party-received': 'delivered',
    'finance-acknowledged': 'completed',
    delivered: 'delivered',
    'deadline-changed': 'delivered',
    cancelled: 'cancelled',
  },
  completed: {
    ...changes('completed'),
    'third-party-received': 'completed',
    delivered: 'completed',
    'deadline-changed': 'completed',
    cancelled: 'cancelled',
  },
  declined: {},
  withdrawn: {},
  cancelled: {},
  superseded: {},
}

/** What a revision becomes by an event; undefined where it may not happen. */
export const stateAfter = (state: State, event: EventKind): State | undefined => transitions[state][event]

/** States in which a revision binds somebody or may come to: a quote has at most one such revision. */
export const isLive = (state: State): boolean => state !== 'draft' && Object.keys(transitions[state]).length > 0

/** States from which a new revision under the same number may be issued: nobody has accepted. */
export const isRevisable = (state: State): boolean =>
  state === 'issued' || state === 'sent' || state === 'declined' || state === 'withdrawn'
