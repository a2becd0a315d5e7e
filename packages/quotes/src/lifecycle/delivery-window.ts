import { type Day, daysAfter, osloDay } from '@anslag/pricing'
import type { Revision } from '../quote/quote.ts'
import { acceptanceOf } from './status.ts'

/** Between which days delivery is expected. */
export interface DeliveryWindow {
  readonly from: Day
  readonly to: Day
}

const daysPer = { day: 1, week: 7 } as const

/**
 * When delivery is expected, counted from the last of what the terms count from; undefined while that has not happened, or
 * where the quote gives no time.
 */
export const deliveryWindow = (revision: Revision): DeliveryWindow | undefined => {
  const { estimate } = revision.content.delivery
  const accepted = acceptanceOf(revision)
  if (estimate === undefined || accepted === undefined) return undefined
  const received = revision.events.findLast(({ kind }) => kind === 'third-party-received')
  const days = estimate.countsFrom.map((start) => {
    const instant = start === 'accepted' ? accepted.acceptedAt : received?.at
    return instant === undefined ? undefined : osloDay(instant)
  })
  // What has not happened sorts after every day.
  const last = days.sort().at(-1)
  if (last === undefined) return undefined
  const length = daysPer[estimate.unit]
  return { from: daysAfter(last, estimate.atLeast * length), to: daysAfter(last, estimate.atMost * length) }
}
