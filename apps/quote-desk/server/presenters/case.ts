import { type Instant, InvariantError, type Issue } from '@anslag/pricing'
import { lastRevision, statusOf } from '@anslag/quotes'
import type { Case } from '../register/cases.ts'
import { presentedIssue } from './issues.ts'

/** The version of a case, as `ETag` and `If-Match` name it. */
export const etagOf = ({ version }: Pick<Case, 'version'>): string => `"${version}"`

/** A case as it is answered with: its quote, its status at this moment, and what is worth knowing of it. */
export const presentedCase = ({ id, version, quote }: Case, now: Instant, warnings: readonly Issue[] = []) => {
  const last = lastRevision(quote)
  if (last === undefined) throw new InvariantError('register/no-revision')
  const number = quote.number === undefined ? {} : { number: quote.number }
  return { case: id, version, ...number, status: statusOf(last, now), warnings: warnings.map(presentedIssue), quote }
}
