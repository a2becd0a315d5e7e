import type { Day } from '@anslag/pricing'
import type { Revision } from '../quote/quote.ts'
import { deliveryMeant } from './deliveries-made.ts'

/** Until when the files of a delivery can be fetched, and until when the project may hold them. */
export interface Deadlines {
  readonly delivery?: string
  readonly downloadUntil: Day
  readonly deleteBy?: Day
}

/** The deadlines of every delivery made, each as it was last set. */
export const deadlinesOf = ({ content, events }: Revision): readonly Deadlines[] => {
  const found = new Map<string | undefined, Deadlines>()
  for (const event of events) {
    if (event.kind !== 'delivered' && event.kind !== 'deadline-changed') continue
    const delivery = deliveryMeant(content, event.delivery)
    if (event.kind === 'delivered') {
      const { downloadUntil, deleteBy } = event
      found.set(delivery, {
        ...(delivery === undefined ? {} : { delivery }),
        downloadUntil,
        ...(deleteBy === undefined ? {} : { deleteBy }),
      })
    } else {
      const known = found.get(delivery)
      const changed = event.deadline === 'download' ? { downloadUntil: event.until } : { deleteBy: event.until }
      if (known !== undefined) found.set(delivery, { ...known, ...changed })
    }
  }
  return [...found.values()]
}
