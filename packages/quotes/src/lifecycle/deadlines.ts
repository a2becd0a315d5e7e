import type { Day } from '@anslag/pricing'
import type { Revision } from '../quote/quote.ts'

/** Until when the files of a delivery can be fetched, and until when the project may hold them. */
export interface Deadlines {
  readonly delivery?: string
  readonly downloadUntil: Day
  readonly deleteBy?: Day
}

/** The deadlines of every delivery made, each as it was last set. */
export const deadlinesOf = ({ events }: Pick<Revision, 'events'>): readonly Deadlines[] => {
  const found = new Map<string | undefined, Deadlines>()
  for (const event of events) {
    if (event.kind === 'delivered') {
      const { delivery, downloadUntil, deleteBy } = event
      found.set(delivery, {
        ...(delivery === undefined ? {} : { delivery }),
        downloadUntil,
        ...(deleteBy === undefined ? {} : { deleteBy }),
      })
    }
    if (event.kind === 'deadline-changed') {
      const known = found.get(event.delivery)
      const changed = event.deadline === 'download' ? { downloadUntil: event.until } : { deleteBy: event.until }
      if (known !== undefined) found.set(event.delivery, { ...known, ...changed })
    }
  }
  return [...found.values()]
}
