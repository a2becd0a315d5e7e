import { digest, type Issue } from '@anslag/pricing'
import { lastRevision } from '../lifecycle/status.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'

/** An event that was added, and the number of the revision that it happened to. */
export interface AppendedEvent {
  readonly revision: number
  readonly event: QuoteEvent
}

/** What an operation made of a quote, and what it appended: a register stores those. */
export interface Operated {
  readonly quote: Quote
  /** The events that were added, in the order of their revisions. */
  readonly events: readonly AppendedEvent[]
  /** The last revision, where it was added, changed or sealed. */
  readonly revision?: Revision
  /** What is worth knowing about the quote as it is now. */
  readonly warnings: readonly Issue[]
}

const faceOf = ({ content, seal }: Revision): string => digest({ content, seal })

/** True where the last revision is none that was there before. */
const isNew = (last: Revision, place: number, before: Quote | undefined): boolean => {
  const former = before?.revisions[place]
  return former === undefined || faceOf(former) !== faceOf(last)
}

/** What stands in a quote that did not before; all of it, where there was no quote. */
export const appended = (before: Quote | undefined, quote: Quote): Pick<Operated, 'events' | 'revision'> => {
  const events = quote.revisions.flatMap(({ content, events: all }, place) =>
    all
      .slice(before?.revisions[place]?.events.length ?? 0)
      .map((event): AppendedEvent => ({ revision: content.revision, event })),
  )
  const last = lastRevision(quote)
  const place = quote.revisions.length - 1
  const isShorter = place + 1 < (before?.revisions.length ?? 0)
  return last === undefined || isShorter || !isNew(last, place, before) ? { events } : { events, revision: last }
}
