import { type Day, monthsAfter, osloDay } from '@anslag/pricing'
import { deadlinesOf, lastRevision, type Quote, timelessStatus } from '@anslag/quotes'

/**
 * Until when texts about persons stay in a quote. `in-use`: while it is a draft, can be answered or delivered. `bookkeeping`: what
 * was agreed is kept for five years after the end of its last year (bokføringsloven § 13). `not-agreed`: two years, unless
 * somebody asks earlier.
 */
export interface Retention {
  readonly rule: 'in-use' | 'bookkeeping' | 'not-agreed'
  /** The last day; absent where it cannot be told yet. */
  readonly until?: Day
}

const bookkeepingYears = 5

const notAgreedMonths = 24

const wasAccepted = ({ revisions }: Quote): boolean =>
  revisions.some(({ events }) => events.some(({ kind }) => kind === 'accepted'))

/** Which rule keeps the texts of a quote, and until when. */
export const retentionOf = (quote: Quote, today: Day): Retention => {
  const last = lastRevision(quote)
  if (last === undefined || last.events.length === 0) return { rule: 'in-use' }
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

/** True where texts may be taken out: on request of what was never agreed, else once the time is over. */
export const mayRedact = ({ rule, until }: Retention, today: Day, isAskedFor: boolean): boolean =>
  (isAskedFor && rule === 'not-agreed') || (until !== undefined && today > until)
