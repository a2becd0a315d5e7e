/** What is sealed of a quote, as somebody would tell it who has never seen the rules' table. */
type Sealed =
  | 'issued'
  | 'sent'
  | 'accepted'
  | 'acknowledged'
  | 'delivered'
  | 'completed'
  | 'declined'
  | 'withdrawn'
  | 'cancelled'

/** A case as a small model has it. */
export interface Modelled {
  readonly sealed: Sealed | undefined
  readonly hasDraft: boolean
  readonly isDiscarded: boolean
  readonly revisions: number
  /** Whether the last sealed revision was ever accepted: finance hears of all that happens to it from then on. */
  readonly isHeardOf: boolean
  readonly heard: number
}

/** A case that was just made. */
export const beginning: Modelled = {
  sealed: undefined,
  hasDraft: true,
  isDiscarded: false,
  revisions: 0,
  isHeardOf: false,
  heard: 0,
}

type Step = (before: Modelled) => Modelled | undefined

const isOpen = ({ sealed }: Modelled): boolean => sealed === 'issued' || sealed === 'sent'

const isOver = ({ sealed }: Modelled): boolean => sealed === 'declined' || sealed === 'withdrawn'

/** Something happens to what is sealed. */
const happens =
  (may: (before: Modelled) => boolean, sealed: (before: Modelled) => Sealed | undefined): Step =>
  (before) => {
    if (!may(before)) return undefined
    const after = sealed(before)
    const isHeardOf = before.isHeardOf || after === 'accepted'
    return { ...before, sealed: after, isHeardOf, heard: before.heard + (isHeardOf ? 1 : 0) }
  }

/** What is agreed becomes this by a delivery, and that by finance's acknowledgement. */
const delivered = {
  accepted: 'delivered',
  delivered: 'delivered',
  acknowledged: 'completed',
  completed: 'completed',
} as const

const isAgreed = ({ sealed }: Modelled): boolean => sealed !== undefined && Object.hasOwn(delivered, sealed)

const ofDraft: Step = (before) => (before.hasDraft ? before : undefined)

/** What may be done, and what comes of it; undefined where it may not. */
export const steps = {
  edit: ofDraft,
  adjust: ofDraft,
  reprice: ofDraft,
  issue: (before) => {
    if (!before.hasDraft || !(before.sealed === undefined || isOpen(before) || isOver(before))) return undefined
    const superseded = isOpen(before) && before.isHeardOf ? 1 : 0
    const { revisions, heard } = before
    return {
      ...before,
      sealed: 'issued',
      hasDraft: false,
      revisions: revisions + 1,
      isHeardOf: false,
      heard: heard + superseded,
    }
  },
  revise: (before) =>
    !before.hasDraft && (isOpen(before) || isOver(before)) ? { ...before, hasDraft: true } : undefined,
  discard: (before) => {
    if (!before.hasDraft) return undefined
    return before.sealed === undefined ? { ...before, isDiscarded: true } : { ...before, hasDraft: false }
  },
  send: happens(isOpen, () => 'sent'),
  accept: happens(isOpen, () => 'accepted'),
  decline: happens(isOpen, () => 'declined'),
  withdraw: happens(isOpen, () => 'withdrawn'),
  undo: happens(
    ({ sealed }) => sealed === 'accepted',
    () => 'sent',
  ),
  receive: happens(isAgreed, ({ sealed }) => sealed),
  cancel: happens(isAgreed, () => 'cancelled'),
  deliver: happens(isAgreed, ({ sealed }) => Object.entries(delivered).find(([of]) => of === sealed)?.[1]),
  archive: (before) => before,
  recordHours: (before) => (isAgreed(before) || before.sealed === 'cancelled' ? before : undefined),
  acknowledge: (before) =>
    before.sealed === 'acknowledged' || before.sealed === 'completed'
      ? before
      : happens(
          ({ sealed }) => sealed === 'accepted' || sealed === 'delivered',
          ({ sealed }) => (sealed === 'accepted' ? 'acknowledged' : 'completed'),
        )(before),
} as const satisfies Readonly<Record<string, Step>>

/** The name of one of {@link steps}. */
export type StepName = keyof typeof steps

/** What a step makes of a case; undefined where it may not be done. */
export const stepped = (before: Modelled, name: StepName): Modelled | undefined =>
  before.isDiscarded ? undefined : steps[name](before)

/** What the desk says of such a case. */
export const statusIn = ({ isDiscarded, hasDraft, sealed }: Modelled): string => {
  if (isDiscarded) return 'discarded'
  return hasDraft ? 'draft' : (sealed ?? 'draft')
}
