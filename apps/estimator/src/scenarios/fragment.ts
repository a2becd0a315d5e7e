import * as z from 'zod/mini'
import type { Reading } from '../form/request-parser.ts'
import { type Kept, keptDocument, nothingKept, readKept } from './document.ts'

/** What goes along to the page in another language. */
export interface Carried {
  readonly kept: Kept
  /** Which column the others are compared with; undefined while nobody has chosen. */
  readonly base?: string | undefined
  /** Which scenario the form came from. */
  readonly from?: string | undefined
}

/** Letters that an address can take beside a form; browsers refuse addresses from two million letters on. */
const longest = 1_000_000

const id = z.optional(z.string().check(z.maxLength(40)))

const schema = z.object({ document: z.optional(z.unknown()), base: id, from: id })

/** What an address carries of scenarios, encoded; empty when there is nothing to carry, undefined when it is too long. */
export const carriedScenarios = ({ kept, base, from }: Carried): string | undefined => {
  const isEmpty = kept.list.length === 0 && kept.unreadable.length === 0
  const carried = { document: isEmpty ? undefined : keptDocument(kept), base, from }
  const json = JSON.stringify(carried)
  if (json === '{}') return ''
  if (json.length > longest) return undefined
  const encoded = encodeURIComponent(json)
  return encoded.length > longest ? undefined : encoded
}

/** The text of what an address brings of scenarios. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** What an address brings of scenarios; nothing where it cannot be read. */
export const broughtScenarios = (
  encoded: string,
  { issuesOf, json: readText }: Pick<Reading, 'issuesOf' | 'json'>,
): Carried => {
  const json = readText(decoded(encoded))
  const read = schema.safeParse(json.ok ? json.value : undefined)
  if (!read.success) return { kept: nothingKept }
  const { document, base, from } = read.data
  const inside = readKept(document, issuesOf)
  return { kept: inside.kind === 'read' ? inside.kept : nothingKept, base, from }
}
