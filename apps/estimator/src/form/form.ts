import { type Issue, pointer } from '@anslag/pricing'
import { type Draft, type Path, withValue } from './change.ts'

/** What somebody wrote that is no answer yet, with what is wrong with it. */
export interface Unread {
  readonly text: string
  readonly issues: readonly Issue[]
}

/** The whole state of the form: a draft that the engine accepts, and what it does not accept, by JSON Pointer. */
export interface Form {
  readonly draft: Draft
  readonly unread: Readonly<Record<string, Unread>>
}

export const emptyForm: Form = { draft: { format: 'request/1' }, unread: {} }

/** What is unread of a form, with something else at a path. */
export const readAs = (form: Form, path: Path, unread: Unread | undefined): Form['unread'] => {
  const place = pointer(...path)
  const others = Object.fromEntries(Object.entries(form.unread).filter(([key]) => key !== place))
  return unread === undefined ? others : { ...others, [place]: unread }
}

/** What the engine finds wrong with a draft; empty when it can be priced. */
export type IssuesOf = (draft: Draft) => readonly Issue[]

/** The spellings that are tried: as it stands, then in capitals, which codes of countries and the like have. */
const spellings = (value: unknown): readonly unknown[] =>
  typeof value === 'string' && value !== value.toUpperCase() ? [value, value.toUpperCase()] : [value]

/**
 * The form with an answer. What the engine refuses stays as it was written, beside what is wrong with it, and counts as
 * not answered.
 *
 * @param text what stands in the field
 * @param value the answer that it means; undefined for none
 */
export const withAnswer = (form: Form, path: Path, text: string, value: unknown, issuesOf: IssuesOf): Form => {
  const before = form.draft
  for (const spelling of spellings(value)) {
    const draft = withValue(before, path, spelling)
    if (issuesOf(draft).length === 0) return { draft, unread: readAs(form, path, undefined) }
  }
  const issues = issuesOf(withValue(before, path, value))
  return { draft: withValue(before, path, undefined), unread: readAs(form, path, { text, issues }) }
}

/** The form with a text beside an answer that goes on to count. */
export const withWritten = (form: Form, path: Path, text: string): Form => ({
  ...form,
  unread: readAs(form, path, { text, issues: [] }),
})

/** The form with a text that means nothing for its field: it stays as it is and counts as not answered. */
export const withUnread = (form: Form, path: Path, text: string): Form => ({
  ...withWritten(form, path, text),
  draft: withValue(form.draft, path, undefined),
})
