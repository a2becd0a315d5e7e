import type { Request, Result } from '@anslag/pricing'
import type { WhenNeeded } from '../shell/lazy.ts'
import { type Draft, valueAt } from './change.ts'
import type { Reading } from './request-parser.ts'

/** The request of a form that nobody has touched. */
const nothingSaid: Request = { format: 'request/1' }

const saysNothing = (draft: Draft): boolean =>
  valueAt(draft, ['format']) === nothingSaid.format && Object.keys(draft).length === 1

/**
 * The request that a draft is. One that says nothing needs no reading.
 *
 * @returns undefined until what reads has come; whoever reads it in a computed signal is told then.
 */
export const requestWith = (draft: Draft, { now, fetch }: WhenNeeded<Reading>): Result<Request> | undefined => {
  if (saysNothing(draft)) return { ok: true, value: nothingSaid }
  const reading = now.value
  if (typeof reading === 'object') return reading.requestOf(draft)
  if (reading === undefined) void fetch()
  return undefined
}
