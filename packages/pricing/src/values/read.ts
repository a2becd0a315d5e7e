import * as z from 'zod/mini'
import { failure, InvariantError, type Issue, issueArea, type Params, type Result, success } from './issue.ts'
import { illegibleIn } from './legible.ts'
import { pointer } from './pointer.ts'
import { isObjectOrList, valueAt } from './value-at.ts'

export const readIssues = {
  'format/unknown-key': { severity: 'error' },
  'format/wrong-type': { severity: 'error' },
  'format/missing': { severity: 'error' },
  'format/not-allowed': { severity: 'error' },
  'format/too-small': { severity: 'error' },
  'format/too-large': { severity: 'error' },
  'format/pattern': { severity: 'error' },
  'format/not-legible': { severity: 'error' },
} as const

const raise = issueArea(readIssues)

type Found = z.core.$ZodIssue

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'list'
  if (value === null) return 'null'
  if (typeof value === 'object') return 'object'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const notOneOf = (path: string, given: unknown, allowed: readonly string[]): Issue =>
  given === undefined
    ? raise('format/missing', path, { expected: allowed })
    : raise('format/not-allowed', path, { given: shown(given), allowed })

const issueOf = (found: Found, path: string, given: unknown): readonly Issue[] => {
  const params: Params = { given: shown(given) }
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => raise('format/unknown-key', `${path}${pointer(key)}`, { key }))
    case 'invalid_type':
      if (given === undefined) return [raise('format/missing', path, { expected: found.expected })]
      return [raise('format/wrong-type', path, { ...params, expected: found.expected })]
    case 'invalid_value':
      return [notOneOf(path, given, found.values.map(String))]
    case 'too_small':
      return [raise('format/too-small', path, { ...params, of: found.origin, minimum: Number(found.minimum) })]
    case 'too_big':
      return [raise('format/too-large', path, { ...params, of: found.origin, maximum: Number(found.maximum) })]
    case 'invalid_format':
      return [raise('format/pattern', path, { ...params, expected: found.pattern ?? found.format })]
    case 'custom':
      return [raise('format/not-legible', path, { character: illegibleIn(String(given)) ?? '' })]
    case 'invalid_union':
      return unionIssues(found, path, given)
    case 'invalid_key':
      return issuesOf(found.issues, found.path.at(-1), path)
    default:
      throw new InvariantError(`read/unforeseen-${found.code}`)
  }
}

/** How far a branch came: the longest path to an issue, within a union in a union too. */
const depth = (branch: readonly Found[]): number =>
  branch.reduce((longest, issue) => Math.max(longest, issue.path.length + inner(issue)), 0)

const inner = (issue: Found): number => (issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depth)) : 0)

/** Of a union's branches, reports the one that came furthest, since that is the one that was meant. */
const unionIssues = (
  found: Extract<Found, { code: 'invalid_union' }>,
  path: string,
  given: unknown,
): readonly Issue[] => {
  const [best] = [...found.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)
  if (best === undefined) return [notOneOf(path, given, 'options' in found ? (found.options ?? []).map(String) : [])]
  return issuesOf(best, given, path)
}

const issuesOf = (found: readonly Found[], document: unknown, base: string): readonly Issue[] =>
  found.flatMap((issue) =>
    issueOf(issue, `${base}${pointer(...issue.path.map(String))}`, valueAt(document, issue.path)),
  )

/** Where a value has members named `__proto__`: schemas pass over them where members may have any name. */
const hidden = (value: unknown): readonly string[] => {
  if (!isObjectOrList(value)) return []
  const paths: string[] = []
  for (const name of Object.keys(value)) {
    if (name === '__proto__') paths.push(pointer(name))
    for (const below of hidden(Reflect.get(value, name))) paths.push(pointer(name) + below)
  }
  return paths
}

/**
 * Checks a parsed document against a schema. Every problem is reported, each with its JSON Pointer and what is allowed.
 *
 * @returns the document, typed, or issues `format/…`.
 */
export const readDocument = <T>(schema: z.ZodMiniType<T>, document: unknown): Result<T> => {
  const parsed = z.safeParse(schema, document, { reportInput: false })
  const issues = parsed.success ? [] : issuesOf(parsed.error.issues, document, '')
  const seen = new Set(issues.map(({ path }) => path))
  const unseen = hidden(document)
    .filter((path) => !seen.has(path))
    .map((path) => raise('format/unknown-key', path, { key: '__proto__' }))
  return parsed.success && unseen.length === 0 ? success(parsed.data) : failure([...issues, ...unseen])
}
