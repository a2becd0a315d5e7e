import type { Issue } from '@anslag/pricing'
import type { Draft } from '../form/form.ts'
import type { App, Words } from '../shell/app.ts'
import type { StatusMessage } from '../shell/status-message.tsx'
import { dayInOslo } from '../shell/today.ts'
import { compared } from './compared-estimate.ts'
import { Comparison } from './comparison.tsx'
import type { Opened } from './opened-document.ts'
import { formOf, isEmpty, type Outcome, type Place, replace, say } from './replace-form.tsx'

/** Where answers come from. */
export type Origin = 'file' | 'link'

/** Where something is shown, and in which words. */
export interface Showing {
  readonly app: App
  readonly words: Words
  readonly place: Place
  readonly origin: Origin
}

/** What is said, and what is put into the form if anything is. */
interface Response {
  readonly outcome: Outcome
  readonly draft?: Draft | undefined
  readonly Details?: StatusMessage['Details']
}

const respond = ({ app, words, place }: Showing, { outcome, draft, Details }: Response): void => {
  if (draft === undefined) say(app, place, outcome)
  else replace(app, words, place, formOf(draft), outcome, Details)
}

/** Why some answers are left out, above the issues. */
const leftOut = ({ words }: Showing, left: readonly Issue[]) => ({
  about: left.length > 0 ? words.import.opened.left : undefined,
  issues: left,
})

/** What is left of answers is put in without asking only where nothing stands in the form that it could cost. */
const part = (showing: Showing, { draft, left, damaged }: Extract<Opened, { kind: 'request' }>): Response => {
  const { app, words, origin } = showing
  const { damaged: ended, part: some, offered, putIn: label } = words.import.opened
  const message = damaged ? ended[origin] : some[origin]
  const response: Response = { outcome: { color: 'warning', message, ...leftOut(showing, left) }, draft }
  if (isEmpty(app.form.peek())) return response
  const offer = { label, act: () => respond(showing, response) }
  return { outcome: { color: 'warning', message: offered[origin], issues: left, offer } }
}

const comparison = (
  {
    app,
    words: {
      import: { compared: words },
    },
  }: Showing,
  { estimate, draft }: Extract<Opened, { kind: 'estimate' }>,
): StatusMessage['Details'] => {
  // What reads the estimate brought all texts along.
  const texts = app.allTexts.peek()
  const now = app.pricing.peek()?.price(draft, { day: dayInOslo(new Date()) }, app.texts)
  if (now?.ok !== true || texts === undefined) return () => <p>{words.notPriced}</p>
  const of = compared(estimate, now.estimate, now.documents, texts, words)
  const close = () => {
    app.status.value = undefined
  }
  return () => <Comparison of={of} words={words} onClose={close} />
}

const tampered = (showing: Showing, { draft, issues }: Extract<Opened, { kind: 'tampered' }>): Response => {
  const { whole, tampered: message, putInAnswers: label } = showing.words.import.opened
  const answers: Response = { outcome: { color: 'success', message: whole[showing.origin] }, draft }
  const offer = draft && { label, act: () => respond(showing, answers) }
  return { outcome: { color: 'danger', message, issues, offer } }
}

const responseTo = (showing: Showing, found: Opened): Response => {
  const { origin } = showing
  const { opened } = showing.words.import
  switch (found.kind) {
    case 'request': {
      const { draft, damaged, left } = found
      const whole = !damaged && left.length === 0
      return whole ? { outcome: { color: 'success', message: opened.whole[origin] }, draft } : part(showing, found)
    }
    case 'estimate': {
      const outcome: Outcome = { color: 'success', message: opened.estimate, ...leftOut(showing, found.left) }
      return { outcome, draft: found.draft, Details: comparison(showing, found) }
    }
    case 'tampered':
      return tampered(showing, found)
    case 'later':
      return { outcome: { color: 'danger', message: opened.later[origin](found.format) } }
    case 'foreign':
      return { outcome: { color: 'danger', message: opened.foreign[origin] } }
    case 'refused':
      return { outcome: { color: 'danger', message: opened.refused[origin], issues: found.issues } }
  }
}

/** Shows what a text turned out to be, and puts it into the form where it can be used. */
export const show = (showing: Showing, found: Opened): void => respond(showing, responseTo(showing, found))
