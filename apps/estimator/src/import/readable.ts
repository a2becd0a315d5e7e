import { type Issue, pointer, steps, valueAt } from '@anslag/pricing'
import type { Draft, IssuesOf } from '@anslag/request-form'

/** What can be used of a request, and why the rest cannot. */
export interface Readable {
  readonly draft: Draft
  readonly left: readonly Issue[]
}

const within = (value: unknown, step: string): unknown => valueAt(value, [Array.isArray(value) ? Number(step) : step])

/** The longest beginning of a path at which something stands: what lacks a member has to go as a whole. */
const standing = (document: unknown, path: string): string => {
  const found: string[] = []
  let value = document
  for (const step of steps(path)) {
    value = within(value, step)
    if (value === undefined) break
    found.push(step)
  }
  return pointer(...found)
}

const withoutPlaces = (value: unknown, places: ReadonlySet<string>, path = ''): unknown => {
  const without = <T>(entries: readonly (readonly [T, unknown])[]) =>
    entries.flatMap(([step, below]) => {
      const at = `${path}${pointer(String(step))}`
      return places.has(at) ? [] : [[step, withoutPlaces(below, places, at)] as const]
    })
  if (Array.isArray(value)) return without([...value.entries()]).map(([, below]) => below)
  return typeof value === 'object' && value !== null ? Object.fromEntries(without(Object.entries(value))) : value
}

const asDraft = (document: unknown): Draft | undefined =>
  typeof document === 'object' && document !== null && !Array.isArray(document)
    ? Object.fromEntries(Object.entries(document))
    : undefined

/**
 * A request less everything that the engine refuses: what an issue points at goes, until nothing is refused any more.
 *
 * @returns undefined where no answer is left.
 */
export const readable = (document: unknown, issuesOf: IssuesOf): Readable | undefined => {
  const left: Issue[] = []
  for (let draft = asDraft(document); draft !== undefined; ) {
    const issues = issuesOf(draft)
    if (issues.length === 0) return Object.keys(draft).length > 1 || left.length === 0 ? { draft, left } : undefined
    left.push(...issues)
    const places = new Set(issues.map(({ path }) => standing(draft, path)))
    if (places.has('') || places.has('/format')) return undefined
    draft = asDraft(withoutPlaces(draft, places))
  }
  return undefined
}
