import {
  acceptanceOf,
  type EventKind,
  isRevisable,
  lastRevision,
  lastSealed,
  type Quote,
  type Role,
  standingChange,
  stateOf,
  transitions,
} from '@anslag/quotes'
import { type DeskOperation, mayDo } from './acting.ts'
import { type DraftApproval, isHeld } from './second-person.ts'

/** A case as far as it decides what may be done with it. */
export interface Actable {
  readonly quote: Quote
  readonly isDiscarded: boolean
  /** True where something that follows a commit was tried and not done. */
  readonly hasFailed?: boolean
  /** Of a draft. */
  readonly approval?: DraftApproval & {
    /** Who asked others to approve it. */
    readonly asked?: { readonly by: string }
  }
}

/** Who asks, and whether they have worked on the draft themselves. */
export interface Asking {
  readonly role: Role
  readonly isEditor: boolean
}

/** What happens to the last sealed revision, by the event that it adds. */
const recorded = {
  send: 'sent',
  accept: 'accepted',
  undo: 'acceptance-undone',
  decline: 'declined',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  receive: 'third-party-received',
  deliver: 'delivered',
  extend: 'deadline-changed',
} as const satisfies Partial<Readonly<Record<DeskOperation, EventKind>>>

const ofDraft: readonly DeskOperation[] = ['edit', 'assume', 'adjust', 'remove', 'reprice', 'discard']

const withDraft = (actable: Actable, { isEditor }: Asking): readonly DeskOperation[] => {
  const { quote, approval } = actable
  const isWaiting = approval !== undefined && isHeld(approval)
  const sealed = lastSealed(quote)
  // A draft behind a revision that was accepted meanwhile can only be thrown away.
  const isLate = sealed !== undefined && !isRevisable(stateOf(sealed))
  const remarks = lastRevision(quote)?.content.estimate.issues ?? []
  return [
    ...ofDraft,
    ...(remarks.some(({ severity }) => severity === 'missing') ? (['answer'] as const) : []),
    ...(isLate || isWaiting ? [] : (['issue'] as const)),
    ...(isWaiting && approval?.asked === undefined ? (['submit'] as const) : []),
    ...(isWaiting && !isEditor ? (['approve'] as const) : []),
  ]
}

const withSealed = (quote: Quote): readonly DeskOperation[] => {
  const sealed = lastSealed(quote)
  if (sealed === undefined) return []
  const state = stateOf(sealed)
  const possible = transitions[state]
  const isAgreed = acceptanceOf(sealed) !== undefined && state !== 'cancelled'
  const hasDraft = lastRevision(quote) !== sealed
  const events = Object.entries(recorded).flatMap(([operation, event]) =>
    possible[event] === undefined || !isOperation(operation) ? [] : [operation],
  )
  return [
    ...events,
    ...(isRevisable(state) && !hasDraft ? (['revise'] as const) : []),
    ...(isAgreed && standingChange(sealed.events) === undefined ? (['change'] as const) : []),
    ...(acceptanceOf(sealed) === undefined ? [] : (['recordHours'] as const)),
  ]
}

const isOperation = (name: string): name is keyof typeof recorded => Object.hasOwn(recorded, name)

/**
 * What somebody may do with a case at this moment, by the names of the operations: what their role may, and what the case
 * allows. Others are refused whatever is sent; these may still be refused for what is sent.
 */
export const mayNow = (actable: Actable, asking: Asking): readonly DeskOperation[] => {
  if (actable.isDiscarded) return []
  const hasDraft = lastRevision(actable.quote)?.events.length === 0
  const possible = [
    ...(hasDraft ? withDraft(actable, asking) : []),
    ...withSealed(actable.quote),
    'archive',
    ...(actable.hasFailed === true ? (['retry'] as const) : []),
  ] as const
  return possible.filter((operation) => mayDo(operation, asking.role))
}
