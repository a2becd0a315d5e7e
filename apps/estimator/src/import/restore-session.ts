import { valueAt } from '@anslag/pricing'
import {
  type Draft,
  type Form,
  type IssuesOf,
  listAt,
  type Path,
  questions,
  type RequestParser,
  withAnswer,
} from '@anslag/request-form'
import { withNames } from '@anslag/request-form/deferred'
import { noRecovery, type Recovery, shares } from '../price/recovery.ts'
import { restoredSettings } from '../schedule/restored.ts'
import type { App } from '../shell/app.ts'

/** Whether a document is all that another page of ours has handed over, and not answers alone. */
export const isSession = (document: unknown): boolean => valueAt(document, ['format']) === 'session/1'

const draftOf = (value: unknown): Draft =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const isNames = ([name = '', ...below]: Path): boolean => {
  const question = below.length === 0 ? questions.get(String(name)) : undefined
  return question?.kind === 'control' && question.control.kind === 'names'
}

const withMoreNames = (form: Form, path: Path, text: string, issuesOf: IssuesOf): Form => {
  const end = listAt(form.draft, path).length
  return withNames(form, path, { from: end, to: end }, text, issuesOf)
}

const step = (text: string): string | number => (/^\d{1,4}$/.test(text) ? Number(text) : text)

/** The form of a session, checked like a file. What cannot be read is left out; undefined when nothing can. */
export const restoredForm = (
  session: unknown,
  { open, issuesOf }: Pick<RequestParser, 'open' | 'issuesOf'>,
): Form | undefined => {
  const opened = open(valueAt(session, ['draft']))
  if (!opened.ok) return undefined
  const texts = Object.entries(draftOf(valueAt(session, ['texts'])))
  return texts.reduce((form: Form, [path, text]) => {
    const steps = path.split('/').slice(1).map(step)
    if (typeof text === 'string' && isNames(steps)) return withMoreNames(form, steps, text, issuesOf)
    const known = steps.length > 0 && typeof text === 'string' && valueAt(form.draft, steps) === undefined
    return known && valueAt(form.draft, steps.slice(0, -1)) !== undefined
      ? withAnswer(form, steps, text, text, issuesOf)
      : form
  }, opened.value)
}

/** How much of the VAT comes back, as a session says it; nothing when it does not say. */
export const restoredRecovery = (session: unknown): Recovery => {
  const recovery = valueAt(session, ['recovery'])
  const share = shares.find((each) => each === valueAt(recovery, ['share']))
  const percent = valueAt(recovery, ['percent'])
  return share === undefined || typeof percent !== 'string' ? noRecovery : { share, percent: percent.slice(0, 40) }
}

/** Puts a session into the page, as if it had been there all the time. */
export const restoreSession = (app: App, parser: RequestParser, session: unknown): void => {
  app.sessionScenarios.value = valueAt(session, ['scenarios'])
  app.form.value = restoredForm(session, parser) ?? app.form.peek()
  app.recovery.value = restoredRecovery(session)
  app.written.value = restoredSettings(session)
}
