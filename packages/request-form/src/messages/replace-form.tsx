import type { Issue } from '@anslag/pricing'
import { Button, Notice } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import type { Form } from '../state/form.ts'
import { IssueList } from './issue-list.tsx'
import type { StatusMessage } from './status-message.tsx'

export interface Outcome {
  readonly color: 'success' | 'warning' | 'danger'
  readonly message: string
  readonly about?: string | undefined
  readonly issues?: readonly Issue[]
  /** What somebody can do about it. */
  readonly offer?: { readonly label: string; readonly act: () => void } | undefined
}

const OutcomeNotice = ({ color, message, about, issues = [], offer }: Outcome) => (
  <Notice color={color}>
    <p>{message}</p>
    {about !== undefined && <p>{about}</p>}
    {issues.length > 0 && <IssueList issues={issues} />}
    {offer !== undefined && (
      <Button variant="secondary" small onClick={offer.act}>
        {offer.label}
      </Button>
    )}
  </Notice>
)

type Details = StatusMessage['Details']

/** Shows a message where something was done, and goes to it where that is out of sight. It changes nothing. */
export const say = ({ status }: FormContext, place: string, outcome: Outcome, Details?: Details): void => {
  status.value = { place, Message: () => <OutcomeNotice {...outcome} />, Details }
  if (place === 'top')
    requestAnimationFrame(() => document.querySelector('.status-top')?.scrollIntoView({ block: 'nearest' }))
}

/** Whether nothing has been answered. */
export const isEmpty = ({ draft, invalid }: Form): boolean =>
  Object.keys(draft).length === 1 && Object.keys(invalid).length === 0

/** Replaces the form and says so. What stood there can be taken back, unless nothing did. */
export const replace = (context: FormContext, place: string, form: Form, outcome: Outcome, Details?: Details): void => {
  const before = context.form.peek()
  const { undone } = context.words.form
  const undo = () =>
    replace(context, place, before, { color: 'success', message: undone }, place === 'read' ? Details : undefined)
  // What was read can be taken out of a form that had nothing before, too: it is not easy to take out by hand.
  const offer = place === 'read' || !isEmpty(before) ? { label: context.page.form.undo, act: undo } : undefined
  context.form.value = form
  say(context, place, { ...outcome, offer }, Details)
}
