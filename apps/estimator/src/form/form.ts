import { type Issue, pointer } from '@anslag/pricing'
import { type Draft, type Path, withValue } from './change.ts'

/** What somebody wrote that is no answer yet, with what is wrong with it. */
export interface InvalidInput {
  readonly text: string
  readonly issues: readonly Issue[]
}

/** The whole state of the form: a draft that the engine accepts, and what it does not accept, by JSON Pointer. */
export interface Form {
  readonly draft: Draft
  readonly invalid: Readonly<Record<string, InvalidInput>>
}

export const emptyForm: Form = { draft: { format: 'request/1' }, invalid: {} }

/** The invalid inputs of a form, with something else at a path. */
export const withInvalid = (form: Form, path: Path, invalid: InvalidInput | undefined): Form['invalid'] => {
  const place = pointer(...path)
  const others = Object.fromEntries(Object.entries(form.invalid).filter(([key]) => key !== place))
  return invalid === undefined ? others : { ...others, [place]: invalid }
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
    if (issuesOf(draft).length === 0) return { draft, invalid: withInvalid(form, path, undefined) }
  }
  const issues = issuesOf(withValue(before, path, value))
  return { draft: withValue(before, path, undefined), invalid: withInvalid(form, path, { text, issues }) }
}

/** The form with a text beside an answer that goes on to count. */
export const withWritten = (form: Form, path: Path, text: string): Form => ({
  ...form,
  invalid: withInvalid(form, path, { text, issues: [] }),
})

/** The form with a text that means nothing for its field: it stays as it is and counts as not answered. */
export const withInvalidInput = (form: Form, path: Path, text: string): Form => ({
  ...withWritten(form, path, text),
  draft: withValue(form.draft, path, undefined),
})
