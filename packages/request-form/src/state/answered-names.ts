import { pointer } from '@anslag/pricing'
import { type Form, type IssuesOf, listAt, type Path, withInvalid, withValue } from './form.ts'
import { namedThings, nameOf, namesIn } from './listed-names.ts'

/** A part of a list: from a place to before another. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** How many messages are shown of names that are refused: the names themselves all stand in the field. */
const most = 5

/**
 * The form with the names of a text in place of a part of a list of names. What was known of a name that stays is kept, and
 * a name that stands in another part already is not put in twice. Names that the engine refuses stay as they were written,
 * beside what is wrong with them; the others count.
 */
export const withNames = (form: Form, path: Path, { from, to }: Span, text: string, issuesOf: IssuesOf): Form => {
  const all = listAt(form.draft, path)
  const [before, within, after] = [all.slice(0, from), all.slice(from, to), all.slice(to)]
  const [own, others] = [new Set(within.map(nameOf)), new Set([...before, ...after].map(nameOf))]
  const names = namesIn(text).filter((name) => own.has(name) || !others.has(name))
  const put = namedThings(names, within)
  // White space alone changes nothing.
  const isSame = put.length === within.length && put.every((thing, index) => thing === within[index])
  const things = isSame ? all : [...before, ...put, ...after]
  const draftOf = (list: readonly unknown[]) => withValue(form.draft, path, list.length === 0 ? undefined : list)
  const issues = issuesOf(draftOf(things))
  if (issues.length === 0) return { draft: draftOf(things), invalid: withInvalid(form, path, undefined) }
  const places = new Set(issues.map((issue) => issue.path.slice(pointer(...path).length + 1).split('/')[0]))
  const isRefused = (_: unknown, index: number): boolean => places.has(String(index))
  const draft = draftOf(things.filter((thing, index) => !isRefused(thing, index)))
  const isMended = issuesOf(draft).length === 0
  // Where it is no single names that are wrong, but that they are too many, all that are new wait.
  const refused = isMended ? things.filter(isRefused).map(nameOf) : names.filter((name) => !own.has(name))
  const invalid = { text: refused.join('\n'), issues: issues.slice(0, most) }
  return { draft: isMended ? draft : form.draft, invalid: withInvalid(form, path, invalid) }
}
