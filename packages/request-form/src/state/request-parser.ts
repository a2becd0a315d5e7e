import { type Catalogue, type Request, type Result, requestReader } from '@anslag/pricing'
import { type Span, withNames } from './answered-names.ts'
import { withoutThing } from './changed-things.ts'
import { chunkedParsing } from './chunked-parsing.ts'
import { type Draft, emptyForm, type Form, type Path } from './form.ts'
import { withMovedOrigins } from './moved-origins.ts'

/** What reads requests against a catalogue: forms that somebody has touched, files and links. Fetched when first needed. */
export const createRequestParser = (catalogue: Catalogue) => {
  const requestOf: (draft: unknown) => Result<Request> = requestReader(catalogue)
  const issuesOf = (draft: Draft) => {
    const request = requestOf(draft)
    return request.ok ? [] : request.issues
  }
  return {
    ...chunkedParsing(requestOf),
    /** Of the catalogue that it reads against. */
    catalogueDigest: catalogue.digest,
    requestOf,
    issuesOf,
    /** A form after a change: what it says of where answers were read follows them. */
    remapOrigins: (before: Form, after: Form): Form => {
      const draft = withMovedOrigins(before.draft, after.draft)
      return draft === after.draft ? after : { ...after, draft }
    },
    withoutThing,
    withNames: (form: Form, path: Path, span: Span, text: string) => withNames(form, path, span, text, issuesOf),
    /** Reads a document with answers. */
    open: (document: unknown): Result<Form> => {
      const request = requestOf(document)
      return request.ok ? { ok: true, value: { ...emptyForm, draft: { ...request.value } } } : request
    },
  }
}

export type RequestParser = ReturnType<typeof createRequestParser>

/** What of it reads documents with requests in them. */
export type DocumentParser = Pick<RequestParser, 'issuesOf' | 'json'>
