import { type Estimate, type Issue, readEstimate, valueAt } from '@anslag/pricing'
import type { DocumentParser, Draft, IssuesOf } from '@anslag/request-form'
import type { Said } from '../export/link-document.ts'
import { type Readable, readable } from './readable.ts'
import { saidOf } from './said.ts'
import { completed } from './truncated-json.ts'

/** What a text turns out to be, with what can be used of it. */
export type Opened =
  /** Answers. `damaged`: only a beginning was there; `said`: what a link says of their price. */
  | ({ readonly kind: 'request'; readonly damaged: boolean; readonly said?: Said } & Readable)
  /** An estimate whose figures hold, and its answers as far as today's catalogue knows them. */
  | ({ readonly kind: 'estimate'; readonly estimate: Estimate } & Readable)
  /** An estimate that is not what was computed; its answers, where they can be read. */
  | { readonly kind: 'tampered'; readonly issues: readonly Issue[]; readonly draft?: Draft | undefined }
  /** Of a format that a later edition of this page writes. */
  | { readonly kind: 'later'; readonly format: string }
  | { readonly kind: 'foreign'; readonly format?: string | undefined }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

type Reader = (document: unknown, issuesOf: IssuesOf, damaged: boolean) => Opened

const request: Reader = (document, issuesOf, damaged) => {
  const found = readable(document, issuesOf)
  if (found === undefined) return { kind: 'refused', issues: issuesOf(Object(document)) }
  return { kind: 'request', damaged, ...found }
}

const link: Reader = (document, issuesOf, damaged) => {
  const found = request(valueAt(document, ['request']), issuesOf, damaged)
  const said = saidOf(document)
  return found.kind === 'request' && said !== undefined ? { ...found, said } : found
}

const estimate: Reader = (document, issuesOf) => {
  const verified = readEstimate(document)
  const found = readable(valueAt(document, ['request']), issuesOf)
  if (!verified.ok) return { kind: 'tampered', issues: verified.issues, draft: found?.draft }
  return { kind: 'estimate', estimate: verified.value, draft: { format: 'request/1' }, left: [], ...found }
}

/**
 * The formats that can be opened. When one gets a successor, the old one stays here, with a reader that brings its
 * document up to today's form: nothing else on the page knows of old formats.
 */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['request/1', request],
  ['link/1', link],
  ['estimate/1', estimate],
])

/** The formats of the readers with a higher number. */
const isLater = (format: string): boolean => /^(request|link|estimate)\/[1-9]\d{0,8}$/.test(format)

const openedJson = (document: unknown, issuesOf: IssuesOf, damaged: boolean): Opened => {
  const format = valueAt(document, ['format'])
  if (typeof format !== 'string') return { kind: 'foreign' }
  const reader = readers.get(format)
  if (reader !== undefined) return reader(document, issuesOf, damaged)
  return isLater(format) ? { kind: 'later', format } : { kind: 'foreign', format: format.slice(0, 40) }
}

/**
 * Opens the text of a file or a link by the format that it says it has.
 *
 * @param damaged whether it is known already that the text is only a beginning
 */
export const openedDocument = (text: string, { issuesOf, json: read }: DocumentParser, damaged = false): Opened => {
  const json = read(text)
  if (json.ok) return openedJson(json.value, issuesOf, damaged)
  const start = json.issues.some(({ code }) => code === 'json/syntax') ? read(completed(text) ?? '') : json
  if (!start.ok) return { kind: 'refused', issues: json.issues }
  const opened = openedJson(start.value, issuesOf, true)
  const empty = opened.kind === 'foreign' || (opened.kind === 'request' && Object.keys(opened.draft).length === 1)
  return empty ? { kind: 'refused', issues: json.issues } : opened
}
