import type { RequestParser } from '@anslag/request-form'
import * as z from 'zod/mini'
import { nothingSaved, readSaved, type SavedScenarios, savedDocument } from './document.ts'

/** What of scenarios goes into the session that is handed to another page. */
export interface SessionScenarios {
  readonly saved: SavedScenarios
  readonly base?: string | undefined
  readonly from?: string | undefined
}

/** Letters that an address can take beside a form; browsers refuse addresses from two million letters on. */
const longest = 1_000_000

const id = z.optional(z.string().check(z.maxLength(40)))

const schema = z.object({ document: z.optional(z.unknown()), base: id, from: id })

/** Scenarios as JSON for a session; undefined when there is nothing to hand over. */
export const encodeScenarios = ({ saved, base, from }: SessionScenarios): object | 'too-large' | undefined => {
  const isEmpty = saved.list.length === 0 && saved.unreadable.length === 0
  if (isEmpty && base === undefined && from === undefined) return undefined
  const scenarios = { ...(isEmpty ? {} : { document: savedDocument(saved) }), base, from }
  return JSON.stringify(scenarios).length > longest ? 'too-large' : scenarios
}

/** What a session has of scenarios; nothing where it cannot be read. */
export const decodeScenarios = (value: unknown, { issuesOf }: Pick<RequestParser, 'issuesOf'>): SessionScenarios => {
  const read = schema.safeParse(value)
  if (!read.success) return { saved: nothingSaved }
  const { document, base, from } = read.data
  const inside = readSaved(document, issuesOf)
  return { saved: inside.kind === 'read' ? inside.saved : nothingSaved, base, from }
}
