import type { QuoteEvent } from '../quote/event.ts'

/** What is entered in a quote about one that changes it. */
export type ChangeEvent = Extract<QuoteEvent, { kind: 'change-issued' | 'changed' | 'change-ended' }>

export const isOfChange = (event: QuoteEvent): event is ChangeEvent =>
  event.kind === 'change-issued' || event.kind === 'changed' || event.kind === 'change-ended'

/** What was last entered of a change of the revision; undefined where there never was one. */
export const lastChange = (events: readonly QuoteEvent[]): ChangeEvent | undefined => events.findLast(isOfChange)

/**
 * The change that keeps a revision from being changed otherwise: one that was issued and not answered yet, or one that was
 * accepted. One that was declined or withdrawn, or that expired, does not stand.
 */
export const standingChange = (
  events: readonly QuoteEvent[],
): Extract<ChangeEvent, { kind: 'change-issued' | 'changed' }> | undefined => {
  const last = lastChange(events)
  return last === undefined || last.kind === 'change-ended' ? undefined : last
}
