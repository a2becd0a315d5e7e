import { type Day, type Issue, monthsAfter, osloDay } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { deliveriesMade, deliveryMeant } from '../lifecycle/deliveries-made.ts'
import { sourcesAwaited } from '../lifecycle/sources-awaited.ts'
import { lastSealed } from '../lifecycle/status.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'

/** Files can usually be fetched for six months; longer than this is mistyped more often than meant. */
const longestDownloadMonths = 12

/** Few projects keep their data longer. */
const longestKeepingYears = 20

/** Data that a delivery needs and that nobody entered as received. */
const missing = (revision: Revision, delivery: string | undefined): readonly Issue[] => {
  const sources = sourcesAwaited(revision, delivery)
  return sources.length === 0 ? [] : [raise('quote/delivered-before-data', '', { sources })]
}

const again = (revision: Revision, delivery: string | undefined): readonly Issue[] =>
  deliveriesMade(revision).filter((each) => each === (delivery ?? '')).length > 1
    ? [raise('quote/delivered-again', '', { delivery: delivery ?? '' })]
    : []

const longDeadlines = (at: string, download: Day | undefined, deletion: Day | undefined): readonly Issue[] => {
  const day = osloDay(at)
  return [
    ...(download !== undefined && download > monthsAfter(day, longestDownloadMonths)
      ? [raise('quote/long-download', '', { until: download, months: longestDownloadMonths })]
      : []),
    ...(deletion !== undefined && deletion > monthsAfter(day, longestKeepingYears * 12)
      ? [raise('quote/long-keeping', '', { until: deletion, years: longestKeepingYears })]
      : []),
  ]
}

const warningsOfEvent = (event: QuoteEvent, revision: Revision): readonly Issue[] => {
  if (event.kind === 'deadline-changed')
    return event.deadline === 'download'
      ? longDeadlines(event.at, event.until, undefined)
      : longDeadlines(event.at, undefined, event.until)
  if (event.kind !== 'delivered') return []
  const delivery = deliveryMeant(revision.content, event.delivery)
  return [
    ...missing(revision, delivery),
    ...again(revision, delivery),
    ...longDeadlines(event.at, event.downloadUntil, event.deleteBy),
  ]
}

/** What is worth knowing about deliveries and deadlines that were just entered: what can be right, and seldom is. */
export const deliveryWarnings = (made: Quote, before: Quote): readonly Issue[] => {
  const revision = lastSealed(made)
  const known = lastSealed(before)?.events.length ?? 0
  return revision?.events.slice(known).flatMap((event) => warningsOfEvent(event, revision)) ?? []
}
