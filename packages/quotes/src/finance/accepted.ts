import { failure, type Issue, type Result, success } from '@anslag/pricing'
import { acceptanceOf, lastSealed, stateOf } from '../lifecycle/status.ts'
import { requireQuote } from '../quote/argument.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { ruleIssues } from '../rules/table.ts'
import { raise } from './issues.ts'

/** A revision that binds both parties, with its acceptance and its seal's hash. */
export interface AcceptedRevision {
  readonly number: string
  readonly revision: Revision
  readonly acceptance: NonNullable<ReturnType<typeof acceptanceOf>>
  readonly hash: string
}

/** States in which somebody has accepted, and nobody has given it up. */
const binding: readonly string[] = ['accepted', 'acknowledged', 'delivered', 'completed']

/** Of a quote that satisfies every rule, the revision that both parties are bound by; there is at most one. */
export const bindingRevision = (quote: Quote): AcceptedRevision | undefined => {
  const found = quote.revisions.find((revision) => binding.includes(stateOf(revision)))
  const acceptance = found === undefined ? undefined : acceptanceOf(found)
  return quote.number === undefined || found?.seal === undefined || acceptance === undefined
    ? undefined
    : { number: quote.number, revision: found, acceptance, hash: found.seal.hash }
}

/** Why a quote without a binding revision is not for finance: never issued, or not accepted. */
export const notAccepted = (quote: Quote): Issue => {
  const last = lastSealed(quote)
  if (last === undefined) return raise('finance/not-issued', '')
  const { number = '', revision } = last.content
  return raise('finance/not-accepted', '', { number, revision, status: stateOf(last) })
}

/**
 * The revision of a quote that finance may invoice.
 *
 * @returns the accepted revision; else the rules that the quote breaks, or that it is not accepted.
 */
export const acceptedRevision = (quote: Quote): Result<AcceptedRevision> => {
  requireQuote(quote, 'acceptedRevision')
  const broken = ruleIssues(quote)
  if (broken.length > 0) return failure(broken)
  const found = bindingRevision(quote)
  return found === undefined ? failure([notAccepted(quote)]) : success(found)
}
