import { type Catalogue, type Request, type Result, requestReader } from '@anslag/pricing'
import { broughtForm, broughtRecovery, decoded } from '../import/decode-link.ts'
import type { Recovery } from '../price/recovery.ts'
import { type Span, withNames } from './answered-names.ts'
import type { Draft, Path } from './change.ts'
import { withName, withoutThing } from './changed-things.ts'
import { type ReadingAhead, readingAhead } from './chunked-parsing.ts'
import { emptyForm, type Form, type IssuesOf } from './form.ts'
import { withMovedOrigins } from './moved-origins.ts'

/** What reads requests: forms that somebody has touched, files and links. Fetched when it is first needed. */
export interface Reading extends ReadingAhead {
  readonly requestOf: (draft: Draft) => Result<Request>
  readonly issuesOf: IssuesOf
  /** A form after a change: what it says of where answers were read follows them. */
  readonly settled: (before: Form, after: Form) => Form
  /** The form with names in place of a part of a list. */
  readonly withNames: (form: Form, path: Path, span: Span, text: string) => Form
  /** The form with another short name of a thing. */
  readonly withName: (form: Form, path: Path, text: string, name: string) => Form
  readonly withoutThing: typeof withoutThing
  /** Reads a document with answers. */
  readonly open: (document: unknown) => Result<Form>
  /** Reads ahead what an address brings. */
  readonly readHashAhead: (hash: string) => Promise<void>
  /** The form that an address brings; undefined when nothing of it can be read. */
  readonly brought: (hash: string) => Form | undefined
  readonly broughtRecovery: (hash: string) => Recovery
}

/** What reads requests against a catalogue. A draft is read once, and so is what two drafts share: what changes is another. */
export const readingWith = (catalogue: Catalogue): Reading => {
  const readDraft = requestReader(catalogue)
  const read = new WeakMap<Draft, Result<Request>>()
  const requestOf = (draft: Draft): Result<Request> => {
    const result = read.get(draft) ?? readDraft(draft)
    read.set(draft, result)
    return result
  }
  const issuesOf: IssuesOf = (draft) => {
    const request = requestOf(draft)
    return request.ok ? [] : request.issues
  }
  const settled = (before: Form, after: Form): Form => {
    const draft = withMovedOrigins(before.draft, after.draft)
    return draft === after.draft ? after : { ...after, draft }
  }
  const open = (document: unknown): Result<Form> => {
    const request = readDraft(document)
    return request.ok ? { ok: true, value: { ...emptyForm, draft: { ...request.value } } } : request
  }
  const ahead = readingAhead(readDraft)
  const { json } = ahead
  return {
    ...ahead,
    requestOf,
    issuesOf,
    settled,
    withName: (form, path, text, name) => withName(form, path, text, name, issuesOf),
    withoutThing,
    withNames: (form, path, span, text) => withNames(form, path, span, text, issuesOf),
    open,
    readHashAhead: (hash) => ahead.readTextAhead(decoded(hash)),
    brought: (hash) => broughtForm(hash, { open, issuesOf, json }),
    broughtRecovery: (hash) => broughtRecovery(hash, json),
  }
}
