import type { Signal } from '@preact/signals'
import type { FormContext } from '../context/form-context.ts'
import type { Lazy } from '../context/lazy.ts'
import { type Form, type IssuesOf, type Path, withAnswer } from './form.ts'
import type { RequestParser } from './request-parser.ts'

/** What somebody does to the form, given what the engine finds wrong with it; without what reads answers while that is on its way. */
export type FormChange = (form: Form, issuesOf: IssuesOf, parser?: RequestParser) => Form

interface Waiting {
  readonly before: Form
  readonly changes: readonly FormChange[]
  readonly shown: Form
}

const nothingWrong: IssuesOf = () => []

const changed = (form: Form, change: FormChange, parser: RequestParser): Form =>
  parser.remapOrigins(form, change(form, parser.issuesOf, parser))

/**
 * Takes changes into a form. The first ones may come before what reads answers: then they show as they were written, and
 * are made anew, on the form as it was, when it has come. If it cannot be fetched, the form is as it was again. A form that
 * was replaced in the meantime stays.
 */
export const createFormUpdater = (form: Signal<Form>, parser: () => Lazy<RequestParser> | undefined) => {
  let waiting: Waiting | undefined
  const settle = (come: RequestParser | undefined): void => {
    const { before, changes, shown } = waiting ?? { before: form.peek(), changes: [], shown: undefined }
    waiting = undefined
    if (form.peek() !== shown) return
    form.value = come === undefined ? before : changes.reduce((now, change) => changed(now, change, come), before)
  }
  return (change: FormChange): void => {
    const needed = parser()
    const come = needed?.now.peek()
    const now = form.peek()
    if (typeof come === 'object') form.value = changed(now, change, come)
    else if (needed !== undefined) {
      const isFirst = waiting === undefined
      const { before, changes } = waiting?.shown === now ? waiting : { before: now, changes: [] }
      waiting = { before, changes: [...changes, change], shown: change(now, nothingWrong) }
      form.value = waiting.shown
      if (isFirst) void needed.fetch().then(settle)
    }
  }
}

/** Takes an answer into the form; an empty one means not answered. */
export const answer = ({ updateForm }: FormContext, path: Path, text: string, value: unknown): void => {
  updateForm((form, issuesOf) => withAnswer(form, path, text, value, issuesOf))
}
