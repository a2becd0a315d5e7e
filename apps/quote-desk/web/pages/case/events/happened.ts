import type { Quote, QuoteEvent } from '@anslag/quotes'

/** Something that happened, and the revision that it happened to. */
export interface Happened {
  readonly revision: number
  readonly event: QuoteEvent
}

/** All that happened to a quote, the last first. */
export const happenedTo = ({ revisions }: Quote): readonly Happened[] =>
  revisions
    .flatMap(({ content, events }) => events.map((event) => ({ revision: content.revision, event })))
    .toReversed()
