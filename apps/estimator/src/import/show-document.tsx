import { fill } from '@anslag/presentation'
import type { Issue } from '@anslag/pricing'
import type { Draft, StatusMessage } from '@anslag/request-form'
import { isEmpty, type Outcome, replace, say } from '@anslag/request-form/deferred'
import type { App } from '../shell/app.ts'
import { dayInOslo } from '../shell/today.ts'
import { compared } from './compared-estimate.ts'
import { Comparison } from './comparison.tsx'
import type { Opened } from './opened-document.ts'
import { saidSentence } from './said.ts'

/** Where something is shown, and where it comes from. */
export interface Showing {
  readonly app: App
  readonly place: string
  readonly origin: 'file' | 'link'
}

interface Response {
  readonly outcome: Outcome
  readonly draft?: Draft | undefined
  readonly Details?: StatusMessage['Details']
}

const respond = ({ app, place }: Showing, { outcome, draft, Details }: Response): void => {
  if (draft === undefined) say(app, place, outcome)
  else replace(app, place, { draft, invalid: {} }, outcome, Details)
}

/** Why some answers are left out, above the issues. */
const leftOut = ({ app }: Showing, left: readonly Issue[]) => ({
  about: left.length > 0 ? app.words.import.opened.left : undefined,
  issues: left,
})

/** What is left of answers is put in without asking only where nothing stands in the form that it could cost. */
const part = (showing: Showing, { draft, left, damaged }: Extract<Opened, { kind: 'request' }>): Response => {
  const { app, origin } = showing
  const { damaged: ended, part: some, offered, putIn: label } = app.words.import.opened
  const message = damaged ? ended[origin] : some[origin]
  const response: Response = { outcome: { color: 'warning', message, ...leftOut(showing, left) }, draft }
  if (isEmpty(app.form.peek())) return response
  const offer = { label, act: () => respond(showing, response) }
  return { outcome: { color: 'warning', message: offered[origin], issues: left, offer } }
}

const comparison = ({ app }: Showing, { estimate, draft }: Extract<Opened, { kind: 'estimate' }>) => {
  const words = app.words.import.compared
  // What reads the estimate brought all texts along.
  const texts = app.allTexts.peek()
  const now = app.pricing.peek()?.price(draft, { day: dayInOslo(new Date()) }, app.texts)
  if (now?.ok !== true || texts === undefined) return () => <p>{words.notPriced}</p>
  const of = compared(estimate, now.estimate, now.documents, texts, words)
  const close = () => {
    app.status.value = undefined
  }
  return () => <Comparison of={of} onClose={close} />
}

/** What a link said of the price of its answers, beside today's price. */
const saidBefore = ({ app }: Showing, { draft, said }: Extract<Opened, { kind: 'request' }>): string | undefined => {
  if (said === undefined) return undefined
  const now = app.pricing.peek()?.price(draft, { day: dayInOslo(new Date()) }, app.texts)
  return now?.ok === true ? saidSentence(said, now.estimate, app.texts, app.words.import.said) : undefined
}

const responseTo = (showing: Showing, found: Opened): Response => {
  const { app, origin } = showing
  const { opened } = app.words.import
  const refused = (message: string, more: Partial<Outcome> = {}): Response => ({
    outcome: { color: 'danger', message, ...more },
  })
  const whole: Outcome = { color: 'success', message: opened.whole[origin] }
  switch (found.kind) {
    case 'request':
      return found.damaged || found.left.length > 0
        ? part(showing, found)
        : { outcome: { ...whole, about: saidBefore(showing, found) }, draft: found.draft }
    case 'estimate': {
      const outcome: Outcome = { color: 'success', message: opened.estimate, ...leftOut(showing, found.left) }
      return { outcome, draft: found.draft, Details: comparison(showing, found) }
    }
    case 'tampered': {
      const { draft, issues } = found
      const act = () => respond(showing, { outcome: whole, draft })
      return refused(opened.tampered, { issues, offer: draft && { label: opened.putInAnswers, act } })
    }
    case 'later':
      return refused(fill(opened.later[origin], { format: found.format }))
    case 'foreign':
      return refused(opened.foreign[origin])
    case 'refused':
      return refused(opened.refused[origin], { issues: found.issues })
  }
}

/** Shows what a text turned out to be, and puts it into the form where it can be used. */
export const show = (showing: Showing, found: Opened): void => respond(showing, responseTo(showing, found))
