import { type AmountText, type Instant, InvariantError, type Issue, osloDay } from '@anslag/pricing'
import { lastRevision, statusOf, unansweredRemarks } from '@anslag/quotes'
import type { DeskOperation } from '../policies/acting.ts'
import { type DraftApproval, needsSecondPerson } from '../policies/second-person.ts'
import type { ActualHours } from '../register/actual-hours.ts'
import type { Approval } from '../register/approvals.ts'
import type { AskedApproval } from '../register/asked-approvals.ts'
import type { RecentAct } from '../register/audit-log.ts'
import type { Case } from '../register/cases.ts'
import type { ListedCase } from '../register/search.ts'
import { presentedAgreement } from './agreement.ts'
import { presentedIssue } from './issues.ts'
import { presentedListed } from './list.ts'

/** The version of a case, as `ETag` and `If-Match` name it. */
export const etagOf = ({ version }: Pick<Case, 'version'>): string => `"${version}"`

/** Another list than a draft was priced with applies today: what the draft comes to by it, where it can be priced. */
export interface NewerList {
  readonly list: string
  readonly revision: number
  readonly before: AmountText
  readonly net?: AmountText
}

/** What the register knows of a case beside its quote. */
export interface BesideCase {
  readonly hours: readonly ActualHours[]
  /** What changed it last, the last first. */
  readonly acts: readonly RecentAct[]
  /** Of a draft. */
  readonly approval?: DraftApproval<Approval> & { readonly asked?: AskedApproval }
  readonly newerList?: NewerList
  /** What whoever it is shown to may do with it now. */
  readonly may: readonly DeskOperation[]
  readonly papers: readonly { readonly revision: number; readonly madeAt: string }[]
  /** Cases whose quotes change this one. */
  readonly changedBy: readonly ListedCase[]
}

const presentedApproval = ({ by, ...approval }: NonNullable<BesideCase['approval']>) => ({
  ...approval,
  isNeeded: needsSecondPerson(approval),
  by,
})

/** A case as it is answered with: its quote, its status at this moment, and what is worth knowing of it. */
export const presentedCase = (
  { id, version, quote, baseId, archiveNumber, isDiscarded, updatedAt }: Case,
  now: Instant,
  warnings: readonly Issue[],
  { hours, acts, approval, newerList, papers, changedBy, may }: BesideCase,
) => {
  const last = lastRevision(quote)
  if (last === undefined) throw new InvariantError('register/no-revision')
  const agreement = presentedAgreement(quote, hours, now)
  return {
    case: id,
    version,
    updatedAt,
    ...(quote.number === undefined ? {} : { number: quote.number }),
    status: isDiscarded ? ('discarded' as const) : statusOf(last, now),
    ...(baseId === undefined ? {} : { changes: baseId }),
    ...(archiveNumber === undefined ? {} : { archiveNumber }),
    changedBy: changedBy.map((each) => presentedListed(each, osloDay(now))),
    papers,
    toAnswer: last.events.length > 0 ? [] : unansweredRemarks(last.content).map(presentedIssue),
    ...(approval === undefined ? {} : { approval: presentedApproval(approval) }),
    ...(newerList === undefined ? {} : { newerList }),
    ...(agreement === undefined ? {} : { agreement }),
    may,
    acts,
    warnings: warnings.map(presentedIssue),
    quote,
  }
}
