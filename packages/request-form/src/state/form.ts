import { type Issue, isObject, pointer, valueAt } from '@anslag/pricing'

/** A request while it is being filled in: JSON that the engine has not read yet. */
export type Draft = Readonly<Record<string, unknown>>

export type Path = readonly (string | number)[]

/** The list at a path; empty where there is none. */
export const listAt = (value: unknown, path: Path): readonly unknown[] => {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

const without = (object: Draft, name: string): Draft =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

const changed = (value: unknown, [step, ...rest]: Path, to: unknown): unknown => {
  if (step === undefined) return to
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    return list.with(step, changed(list[step], rest, to))
  }
  const object = isObject(value) ? value : {}
  const below = changed(object[step], rest, to)
  const empty = below === undefined || (isObject(below) && Object.keys(below).length === 0)
  return empty ? without(object, step) : { ...object, [step]: below }
}

/** The draft with something else at a path. Undefined takes the answer out, and objects that are empty then. */
export const withValue = (draft: Draft, path: Path, to: unknown): Draft => {
  const result = changed(draft, path, to)
  return isObject(result) ? result : draft
}

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
