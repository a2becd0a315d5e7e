import { type Day, type Instant, osloDay } from '@anslag/pricing'
import { deadlinesOf, lastSealed, type Quote, timelessStatus } from '@anslag/quotes'

/** The first moment, in Oslo, of the day after. */
const endOf = (day: Day): Instant | undefined =>
  ['22', '23'].map((hour) => `${day}T${hour}:00:00Z`).find((moment) => osloDay(moment) > day)

/**
 * The moment from which nobody reads an offer by a link that was not revoked: of an accepted offer when files can be fetched no
 * more, undefined while something that was ordered is not delivered; of any other when the link itself ends.
 */
export const linkEnd = (endsAt: Instant, quote: Quote): Instant | undefined => {
  const last = lastSealed(quote)
  if (last === undefined) return endsAt
  switch (timelessStatus(last)) {
    case 'accepted':
    case 'acknowledged':
    case 'partly-delivered':
    case 'partly-completed':
      return undefined
    case 'delivered':
    case 'completed': {
      const days = deadlinesOf(last).map(({ downloadUntil }) => downloadUntil)
      return endOf(days.sort().at(-1) ?? '')
    }
    default:
      return endsAt
  }
}
