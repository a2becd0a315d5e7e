import type { Issue } from '@anslag/pricing'
import type { DocumentParser, Draft, IssuesOf } from '@anslag/request-form'
import * as z from 'zod/mini'
import type { Scenario } from './list.ts'
import { cleanName } from './names.ts'

/** A saved scenario that this page cannot use: it stays as it is and is shown. */
export interface Unreadable {
  readonly raw: unknown
  readonly name: string
  /** What is wrong with its answers; empty when it is no scenario at all. */
  readonly issues: readonly Issue[]
}

export interface SavedScenarios {
  readonly list: readonly Scenario[]
  readonly unreadable: readonly Unreadable[]
}

/** `newer` is of a later version of the format; `broken` is nothing that this page has written. */
export type ReadSaved =
  | { readonly kind: 'read'; readonly saved: SavedScenarios }
  | { readonly kind: 'newer' | 'broken' }

export const nothingSaved: SavedScenarios = { list: [], unreadable: [] }

const format = 'scenarios/1'

const frame = z.object({ format: z.string() })

const document = z.strictObject({ format: z.literal(format), scenarios: z.array(z.unknown()) })

const entry = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: z.string(),
  request: z.record(z.string(), z.unknown()),
})

const named = z.object({ name: z.string() })

const readEntry = (raw: unknown, taken: ReadonlySet<string>, issuesOf: IssuesOf): Scenario | Unreadable => {
  const read = entry.safeParse(raw)
  const { data } = named.safeParse(raw)
  const name = cleanName(data?.name ?? '')
  if (!read.success || name === '' || taken.has(read.data.id)) return { raw, name, issues: [] }
  const request: Draft = read.data.request
  const issues = issuesOf(request)
  return issues.length === 0 ? { id: read.data.id, name, request } : { raw, name, issues }
}

/**
 * Reads `scenarios/1`. Each scenario is checked by itself, so that one which cannot be used does not take the others with
 * it.
 *
 * @param issuesOf what is wrong with the answers of one
 */
export const readSaved = (value: unknown, issuesOf: IssuesOf): ReadSaved => {
  const read = document.safeParse(value)
  if (!read.success) {
    const other = frame.safeParse(value)
    const isNewer = other.success && /^scenarios\/\d+$/.test(other.data.format) && other.data.format !== format
    return { kind: isNewer ? 'newer' : 'broken' }
  }
  const list: Scenario[] = []
  const unreadable: Unreadable[] = []
  for (const raw of read.data.scenarios) {
    const each = readEntry(raw, new Set(list.map(({ id }) => id)), issuesOf)
    if ('raw' in each) unreadable.push(each)
    else list.push(each)
  }
  return { kind: 'read', saved: { list, unreadable } }
}

/** The same of a text, which may be anything. */
export const readSavedText = (text: string, { issuesOf, json: read }: DocumentParser): ReadSaved => {
  const json = read(text)
  return json.ok ? readSaved(json.value, issuesOf) : { kind: 'broken' }
}

/** What is saved as `scenarios/1`; what could not be read goes back as it came. */
export const savedDocument = ({ list, unreadable }: SavedScenarios) => ({
  format,
  scenarios: [...list, ...unreadable.map(({ raw }) => raw)],
})
