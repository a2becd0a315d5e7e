import { type Catalogue, type Request, type Result, requestReader } from '@anslag/pricing'
import { type Span, withNames } from './answered-names.ts'
import { withName, withoutThing } from './changed-things.ts'
import { type ChunkedParsing, chunkedParsing } from './chunked-parsing.ts'
import { type Draft, emptyForm, type Form, type IssuesOf, type Path } from './form.ts'
import { withMovedOrigins } from './moved-origins.ts'

/** What reads requests: forms that somebody has touched, files and links. Fetched when it is first needed. */
export interface RequestParser extends ChunkedParsing {
  readonly requestOf: (draft: Draft) => Result<Request>
  readonly issuesOf: IssuesOf
  /** A form after a change: what it says of where answers were read follows them. */
  readonly remapOrigins: (before: Form, after: Form) => Form
  /** The form with names in place of a part of a list. */
  readonly withNames: (form: Form, path: Path, span: Span, text: string) => Form
  /** The form with another short name of a thing. */
  readonly withName: (form: Form, path: Path, text: string, name: string) => Form
  readonly withoutThing: typeof withoutThing
  /** Reads a document with answers. */
  readonly open: (document: unknown) => Result<Form>
}

/** What of it reads documents with requests in them. */
export type DocumentParser = Pick<RequestParser, 'issuesOf' | 'json'>

/** What reads requests against a catalogue. */
export const createRequestParser = (catalogue: Catalogue): RequestParser => {
  const requestOf = requestReader(catalogue)
  const issuesOf: IssuesOf = (draft) => {
    const request = requestOf(draft)
    return request.ok ? [] : request.issues
  }
  const remapOrigins = (before: Form, after: Form): Form => {
    const draft = withMovedOrigins(before.draft, after.draft)
    return draft === after.draft ? after : { ...after, draft }
  }
  const open = (document: unknown): Result<Form> => {
    const request = requestOf(document)
    return request.ok ? { ok: true, value: { ...emptyForm, draft: { ...request.value } } } : request
  }
  return {
    ...chunkedParsing(requestOf),
    requestOf,
    issuesOf,
    remapOrigins,
    withName: (form, path, text, name) => withName(form, path, text, name, issuesOf),
    withoutThing,
    withNames: (form, path, span, text) => withNames(form, path, span, text, issuesOf),
    open,
  }
}
