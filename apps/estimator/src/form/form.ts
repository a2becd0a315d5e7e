import { type Issue, pointer } from '@anslag/pricing'
import { type Draft, listAt, type Path, valueAt, withValue } from './change.ts'
import { withReferences } from './names.ts'

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

const readAs = (form: Form, path: Path, unread: Unread | undefined): Form['unread'] => {
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

/** The form with a text that means nothing for its field: it stays as it is and counts as not answered. */
export const withUnread = (form: Form, path: Path, text: string): Form => ({
  draft: withValue(form.draft, path, undefined),
  unread: readAs(form, path, { text, issues: [] }),
})

/** The form with another short name of a thing; refused when it is empty or taken, and then the old one counts. */
export const withName = (form: Form, path: Path, text: string, name: string, issuesOf: IssuesOf): Form => {
  const old = valueAt(form.draft, path)
  const renamed = withValue(form.draft, path, name)
  const draft = typeof old === 'string' ? withReferences(renamed, old, name) : renamed
  const issues = issuesOf(draft)
  return issues.length === 0
    ? { draft, unread: readAs(form, path, undefined) }
    : { ...form, unread: readAs(form, path, { text, issues }) }
}

/** What was written about the things after one that is taken out belongs to the place before. */
const moved = (unread: Form['unread'], name: string, index: number): Form['unread'] =>
  Object.fromEntries(
    Object.entries(unread).flatMap(([place, each]) => {
      const [, list, position, ...rest] = place.split('/')
      if (list !== name || Number(position) < index) return [[place, each]]
      return Number(position) === index ? [] : [[`/${[list, Number(position) - 1, ...rest].join('/')}`, each]]
    }),
  )

/** The form without one thing of a list; a list without things is not answered. */
export const withoutThing = (form: Form, name: string, index: number): Form => {
  const id = valueAt(form.draft, [name, index, 'id'])
  const left = listAt(form.draft, [name]).filter((_, at) => at !== index)
  const draft = withValue(form.draft, [name], left.length === 0 ? undefined : left)
  return {
    draft: typeof id === 'string' ? withReferences(draft, id, undefined) : draft,
    unread: moved(form.unread, name, index),
  }
}
