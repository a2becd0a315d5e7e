import type { Issue } from '@anslag/pricing'
import { Notice } from '@anslag/ui'
import { type Draft, emptyForm, type Form } from '../form/form.ts'
import type { App, Words } from '../shell/app.ts'
import { useApp } from '../shell/app-context.ts'
import { IssueList } from '../shell/issue-list.tsx'
import type { StatusMessage } from '../shell/status-message.tsx'

export interface Outcome {
  readonly color: 'success' | 'warning' | 'danger'
  readonly message: string
  /** A line above the issues. */
  readonly about?: string | undefined
  readonly issues?: readonly Issue[]
  /** What somebody can do about it. */
  readonly offer?: { readonly label: string; readonly act: () => void } | undefined
}

const small = { type: 'button', class: 'ds-button', 'data-variant': 'secondary', 'data-size': 'sm' } as const

/** What became of a file or a link, with a way back where the form was replaced. */
export const OutcomeNotice = ({ of, onUndo }: { readonly of: Outcome; readonly onUndo?: (() => void) | undefined }) => {
  const { page } = useApp()
  const { color, message, about, issues = [], offer } = of
  return (
    <Notice color={color}>
      <p>{message}</p>
      {about !== undefined && <p>{about}</p>}
      {issues.length > 0 && <IssueList issues={issues} />}
      {offer !== undefined && (
        <button {...small} onClick={offer.act}>
          {offer.label}
        </button>
      )}
      {onUndo !== undefined && (
        <button {...small} onClick={onUndo}>
          {page.shell.undo}
        </button>
      )}
    </Notice>
  )
}

export type Place = StatusMessage['place']

/** Shows a message where something was done, and goes to it where that is out of sight. */
const tell = (app: App, place: Place, message: Omit<StatusMessage, 'place'>): void => {
  app.status.value = { place, ...message }
  if (place === 'top')
    requestAnimationFrame(() => document.querySelector('.status-top')?.scrollIntoView({ block: 'nearest' }))
}

/** Shows a message and changes nothing. */
export const say = (app: App, place: Place, outcome: Outcome, Details?: StatusMessage['Details']): void =>
  tell(app, place, { Message: () => <OutcomeNotice of={outcome} />, Details })

/** Puts what stood in the form before back, so that it can be taken back in its turn. */
const undo = (app: App, words: Words, place: Place, Details: StatusMessage['Details']): void => {
  const earlier = app.before.peek()
  if (earlier === undefined) return
  replace(app, words, place, earlier, { color: 'success', message: words.import.opened.undone }, Details)
}

/** Whether nothing has been answered. */
export const isEmpty = ({ draft, invalid }: Form): boolean =>
  Object.keys(draft).length === 1 && Object.keys(invalid).length === 0

/** Replaces the form and says so. What stood there can be taken back, unless nothing did. */
export const replace = (
  app: App,
  words: Words,
  place: Place,
  form: Form,
  outcome: Outcome,
  Details?: StatusMessage['Details'],
): void => {
  const before = app.form.peek()
  // What was read can be taken out of a form that had nothing before, too: it is not easy to take out by hand.
  const isKept = place === 'read' || !isEmpty(before)
  app.before.value = isKept ? before : undefined
  app.form.value = form
  const onUndo = isKept ? () => undo(app, words, place, place === 'read' ? Details : undefined) : undefined
  tell(app, place, { Message: () => <OutcomeNotice of={outcome} onUndo={onUndo} />, Details })
}

/** A form with answers that the engine accepts. */
export const formOf = (draft: Draft): Form => ({ ...emptyForm, draft })
