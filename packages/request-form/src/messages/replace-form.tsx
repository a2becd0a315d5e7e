import type { Issue } from '@anslag/pricing'
import { Button, Notice } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import type { Form } from '../state/form.ts'
import { IssueList } from './issue-list.tsx'
import type { StatusMessage } from './status-message.tsx'
import type { Turn } from './turn.ts'

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

/**
 * Replaces the form and says so. What stood there can be taken back, unless nothing did.
 *
 * @param beside what is changed with it that is no part of the form, and comes back with it
 */
export const replace = (
  context: FormContext,
  place: string,
  form: Form,
  outcome: Outcome,
  Details?: Details,
  beside?: Turn,
): void => {
  const before = context.form.peek()
  const back = beside?.()
  const undo = () => {
    const undone = { color: 'success', message: context.words.form.undone } as const
    replace(context, place, before, undone, place === 'read' ? Details : undefined, back)
  }
  // What was read can be taken out of a form that had nothing before, too: it is not easy to take out by hand.
  const offer =
    place === 'read' || back !== undefined || !isEmpty(before)
      ? { label: context.page.form.undo, act: undo }
      : undefined
  context.form.value = form
  say(context, place, { ...outcome, offer }, Details)
}
