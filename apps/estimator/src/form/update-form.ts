import type { Signal } from '@preact/signals'
import type { WhenNeeded } from '../shell/lazy.ts'
import type { Form, IssuesOf } from './form.ts'
import type { Reading } from './request-parser.ts'

/** What somebody does to the form, given what the engine finds wrong with it; without what reads answers while that is on its way. */
export type Change = (form: Form, issuesOf: IssuesOf, reading?: Reading) => Form

interface Waiting {
  readonly before: Form
  readonly changes: readonly Change[]
  /** The form as it shows while the changes wait. */
  readonly shown: Form
}

const nothingWrong: IssuesOf = () => []

const changed = (form: Form, change: Change, reading: Reading): Form =>
  reading.settled(form, change(form, reading.issuesOf, reading))

/**
 * Takes changes into a form. The first ones may come before what reads answers: then they show as they were written, and
 * are made anew, on the form as it was, when it has come. If it cannot be fetched, the form is as it was again. A form that
 * was replaced in the meantime stays.
 */
export const takingInto = (form: Signal<Form>, reading: () => WhenNeeded<Reading> | undefined) => {
  let waiting: Waiting | undefined
  const settle = (come: Reading | undefined): void => {
    const { before, changes, shown } = waiting ?? { before: form.peek(), changes: [], shown: undefined }
    waiting = undefined
    if (form.peek() !== shown) return
    form.value = come === undefined ? before : changes.reduce((now, change) => changed(now, change, come), before)
  }
  return (change: Change): void => {
    const needed = reading()
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
