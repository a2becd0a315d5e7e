import type { TakeAlongTexts } from '../export/texts/nb.ts'
import type { Draft } from '../form/change.ts'
import { emptyForm, type Form } from '../form/form.ts'
import type { App } from '../shell/app.ts'
import type { Told } from '../shell/status.ts'
import { type Outcome, OutcomeNotice } from './outcome.tsx'

export type Place = Told['place']

/** Shows a message where something was done, and goes to it where that is out of sight. */
const tell = (app: App, place: Place, told: Omit<Told, 'place'>): void => {
  app.told.value = { place, ...told }
  if (place === 'top')
    requestAnimationFrame(() => document.querySelector('.told-top')?.scrollIntoView({ block: 'nearest' }))
}

/** Shows a message and changes nothing. */
export const say = (app: App, place: Place, outcome: Outcome, More?: Told['More']): void =>
  tell(app, place, { Said: () => <OutcomeNotice of={outcome} />, More })

/** Puts what stood in the form before back, so that it can be taken back in its turn. */
const undo = (app: App, words: TakeAlongTexts, place: Place, More: Told['More']): void => {
  const earlier = app.before.peek()
  if (earlier === undefined) return
  replace(app, words, place, earlier, { color: 'success', message: words.opened.undone }, More)
}

/** Whether nothing has been answered. */
export const isEmpty = ({ draft, unread }: Form): boolean =>
  Object.keys(draft).length === 1 && Object.keys(unread).length === 0

/** Replaces the form and says so. What stood there can be taken back, unless nothing did. */
export const replace = (
  app: App,
  words: TakeAlongTexts,
  place: Place,
  form: Form,
  outcome: Outcome,
  More?: Told['More'],
): void => {
  const before = app.form.peek()
  // What was read can be taken out of a form that had nothing before, too: it is not easy to take out by hand.
  const isKept = place === 'read' || !isEmpty(before)
  app.before.value = isKept ? before : undefined
  app.form.value = form
  const onUndo = isKept ? () => undo(app, words, place, place === 'read' ? More : undefined) : undefined
  tell(app, place, { Said: () => <OutcomeNotice of={outcome} onUndo={onUndo} />, More })
}

/** A form with answers that the engine accepts. */
export const formOf = (draft: Draft): Form => ({ ...emptyForm, draft })
