import type { Request, Result } from '@anslag/pricing'
import type { Lazy } from '../shell/lazy.ts'
import { type Draft, valueAt } from './change.ts'
import type { RequestParser } from './request-parser.ts'

/** The request of a form that nobody has touched. */
const emptyRequest: Request = { format: 'request/1' }

const isEmpty = (draft: Draft): boolean =>
  valueAt(draft, ['format']) === emptyRequest.format && Object.keys(draft).length === 1

/**
 * The request that a draft is. One that says nothing needs no reading.
 *
 * @returns undefined until what reads has come; whoever reads it in a computed signal is told then.
 */
export const parseDraft = (draft: Draft, { now, fetch }: Lazy<RequestParser>): Result<Request> | undefined => {
  if (isEmpty(draft)) return { ok: true, value: emptyRequest }
  const parser = now.value
  if (typeof parser === 'object') return parser.requestOf(draft)
  if (parser === undefined) void fetch()
  return undefined
}
