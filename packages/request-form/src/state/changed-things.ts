import { valueAt } from '@anslag/pricing'
import { type Draft, type Form, type IssuesOf, listAt, type Path, withInvalid, withValue } from './form.ts'

const renamedIn = (value: unknown, from: string, to: string | undefined): unknown => {
  if (!Array.isArray(value)) return value
  const list: readonly unknown[] = value
  if (!list.every((each) => typeof each === 'string')) return value
  return list.flatMap((each) => (each === from ? (to === undefined ? [] : [to]) : [each]))
}

const renamedBelow = (thing: unknown, from: string, to: string | undefined): unknown =>
  typeof thing === 'object' && thing !== null
    ? Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, renamedIn(value, from, to)]))
    : thing

/** The draft where things that name another thing by its short name follow when it is renamed or taken out. */
export const withReferences = (draft: Draft, from: string, to: string | undefined): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      const list: readonly unknown[] = value
      return [name, list.map((thing) => renamedBelow(thing, from, to))]
    }),
  )

/** The form with another short name of a thing; refused when it is empty or taken, and then the old one counts. */
export const withName = (form: Form, path: Path, text: string, name: string, issuesOf: IssuesOf): Form => {
  const old = valueAt(form.draft, path)
  const renamed = withValue(form.draft, path, name)
  const draft = typeof old === 'string' ? withReferences(renamed, old, name) : renamed
  const issues = issuesOf(draft)
  return issues.length === 0
    ? { draft, invalid: withInvalid(form, path, undefined) }
    : { ...form, invalid: withInvalid(form, path, { text, issues }) }
}

/** What was written about the things after one that is taken out belongs to the place before. */
const moved = (invalid: Form['invalid'], name: string, index: number): Form['invalid'] =>
  Object.fromEntries(
    Object.entries(invalid).flatMap(([place, each]) => {
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
    invalid: moved(form.invalid, name, index),
  }
}
