import type { Issue, Language } from '@anslag/pricing'

/** An issue as the server answers with it: in words of every language. */
export interface ToldIssue extends Issue {
  readonly sentence: Readonly<Record<Language, string>>
}

/**
 * What became of a call: done, refused with issues, the same as what was seen before, not answered at all, or asked by somebody
 * who is not signed in any more.
 */
export type Called<Body> =
  | { readonly kind: 'done'; readonly body: Body; readonly etag: string }
  | { readonly kind: 'refused'; readonly status: number; readonly issues: readonly ToldIssue[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'away' }
  | { readonly kind: 'signed-out' }

/** What is sent with a call. */
export interface Sent {
  readonly body?: unknown
  /** The version that whoever sends has seen, as `ETag` named it. */
  readonly etag?: string
  /** The version that need not be sent again. */
  readonly unless?: string
  /** The same for every try of one intention, so that it is done once. A new one where none is given. */
  readonly key?: string
}

/** Calls the interface of the desk: `call('GET', '/api/session')`. */
export type Call = <Body>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, sent?: Sent) => Promise<Called<Body>>

/** What hears of every call that was not answered, or by a server that somebody must sign in at again. */
export interface CallEvents {
  readonly heard: (kind: Called<unknown>['kind']) => void
}

const headersOf = (method: string, { etag, unless, key }: Sent): Readonly<Record<string, string>> => ({
  Accept: 'application/json',
  ...(method === 'POST' ? { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? newKey() } : {}),
  ...(etag === undefined ? {} : { 'If-Match': etag }),
  ...(unless === undefined ? {} : { 'If-None-Match': unless }),
})

/** A key for one intention. */
export const newKey = (): string => crypto.randomUUID()

/** Answers of the server itself; what a proxy says for it is no answer. */
const isOwn = (response: Response): boolean =>
  response.status === 204 || (response.headers.get('Content-Type') ?? '').startsWith('application/json')

const calledOf = async <Body>(response: Response): Promise<Called<Body>> => {
  if (response.status === 304) return { kind: 'same' }
  if (response.status >= 500 || !isOwn(response)) return { kind: 'away' }
  const body = response.status === 204 ? {} : await response.json()
  if (response.ok) return { kind: 'done', body, etag: response.headers.get('ETag') ?? '' }
  const issues: readonly ToldIssue[] = body.issues
  return issues.some(({ code }) => code === 'desk/not-signed-in')
    ? { kind: 'signed-out' }
    : { kind: 'refused', status: response.status, issues }
}

/** Calls by the browser's own fetch, and tells `heard` how each call went. */
export const callWith =
  (fetched: typeof fetch, { heard }: CallEvents): Call =>
  async <Body>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, sent: Sent = {}) => {
    const body = sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }
    const called = await fetched(path, { method, headers: headersOf(method, sent), ...body })
      .then(calledOf<Body>)
      .catch((): Called<Body> => ({ kind: 'away' }))
    heard(called.kind)
    return called
  }
