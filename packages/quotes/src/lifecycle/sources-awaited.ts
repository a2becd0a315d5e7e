import type { Revision } from '../quote/quote.ts'

/** The sources whose files SSB links for a delivery: those that it receives, or all. */
const linkedFor = ({ content }: Revision, delivery: string | undefined): readonly string[] => {
  const { sources = [], deliveries = [] } = content.estimate.request
  const receives = deliveries.find(({ id }) => id === delivery)?.receives
  return sources
    .filter(({ id, linking }) => linking !== 'distributed' && (receives === undefined || receives.includes(id)))
    .map(({ id }) => id)
}

/**
 * Data that SSB links, for a delivery or for all, and that nobody entered as received. An event that names no source is about
 * all of them.
 */
export const sourcesAwaited = (revision: Revision, delivery?: string): readonly string[] => {
  const received = revision.events.flatMap((event) => (event.kind === 'third-party-received' ? [event.source] : []))
  return received.includes(undefined)
    ? []
    : linkedFor(revision, delivery).filter((source) => !received.includes(source))
}
