import { type Day, monthsAfter, osloDay } from '@anslag/pricing'
import { deadlinesOf, lastRevision, lastSealed, type Quote, timelessStatus } from '@anslag/quotes'
import type { Case } from '../register/cases.ts'

/**
 * Until when texts about persons stay in a case. `in-use`: while somebody works on a draft, or it can be answered or delivered.
 * `bookkeeping`: what was agreed is kept for five years after the end of its last year (bokføringsloven § 13). `not-agreed`: two
 * years, unless somebody asks earlier. A draft is worked on until it was left alone for two years, or discarded.
 */
export interface Retention {
  readonly rule: 'in-use' | 'bookkeeping' | 'not-agreed'
  /** The last day; absent where it cannot be told yet. */
  readonly until?: Day
}

const bookkeepingYears = 5

const notAgreedMonths = 24

/** Only what last changed before these days can be over: what was not agreed, and what was. */
export const retentionBounds = (today: Day): { readonly notAgreed: Day; readonly agreed: Day } => ({
  notAgreed: monthsAfter(today, -notAgreedMonths),
  agreed: monthsAfter(today, -12 * bookkeepingYears),
})

const wasAccepted = ({ revisions }: Quote): boolean =>
  revisions.some(({ events }) => events.some(({ kind }) => kind === 'accepted'))

const ofSealed = (quote: Quote, last: Quote['revisions'][number], today: Day): Retention => {
  const status = timelessStatus(last)
  const { validUntil = '' } = last.content
  const isOpen = (status === 'issued' || status === 'sent') && today <= validUntil
  const days = deadlinesOf(last).flatMap(({ downloadUntil, deleteBy = downloadUntil }) => [downloadUntil, deleteBy])
  const latest = [osloDay(last.events.at(-1)?.at ?? ''), ...days].sort().at(-1) ?? today
  if (isOpen) return { rule: 'in-use' }
  if (!wasAccepted(quote)) return { rule: 'not-agreed', until: monthsAfter(latest, notAgreedMonths) }
  const isUnderWay = status === 'accepted' || status === 'acknowledged' || status.startsWith('partly')
  return isUnderWay
    ? { rule: 'in-use' }
    : { rule: 'bookkeeping', until: `${Number(latest.slice(0, 4)) + bookkeepingYears}-12-31` }
}

/** Which rule keeps the texts of a case, and until when: that of what was sealed last, whatever draft stands on top of it. */
export const retentionOf = (
  { quote, isDiscarded, updatedAt }: Pick<Case, 'quote' | 'isDiscarded' | 'updatedAt'>,
  today: Day,
): Retention => {
  const leftAlone = monthsAfter(osloDay(updatedAt), notAgreedMonths)
  const hasDraft = lastRevision(quote)?.seal === undefined
  if (hasDraft && !isDiscarded && today <= leftAlone) return { rule: 'in-use' }
  const sealed = lastSealed(quote)
  return sealed === undefined ? { rule: 'not-agreed', until: leftAlone } : ofSealed(quote, sealed, today)
}

/** True where texts may be taken out: on request of what was never agreed, else once the time is over. */
export const mayRedact = ({ rule, until }: Retention, today: Day, isAskedFor: boolean): boolean =>
  (isAskedFor && rule === 'not-agreed') || (until !== undefined && today > until)
