import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { stateOf } from '../lifecycle/status.ts'
import { isLive, isRevisable } from '../lifecycle/transitions.ts'
import type { Quote } from '../quote/quote.ts'
import { eachRevision, type Rule } from './rule.ts'

/** More than one revision that binds somebody, or may come to. */
export const liveRevisions = ({ revisions }: Quote): readonly Issue[] => {
  const found = revisions.filter((revision) => isLive(stateOf(revision))).map(({ content }) => content.revision)
  return found.length > 1 ? [raise('quote/several-live', '/revisions', { revisions: found.map(String) })] : []
}

/** A superseded revision names the next one. */
export const successors = (quote: Quote): readonly Issue[] =>
  eachRevision(({ content: { revision }, events }, path) =>
    events.flatMap((event, index) => {
      const expected = revision + 1
      if (event.kind !== 'superseded' || event.revision === expected) return []
      const place = `${path}/events/${index}/revision`
      return [raise('quote/superseded-by', place, { stated: event.revision, expected })]
    }),
  )(quote)

/** A revision that supersedes another is there and issued: a file whose end was cut off is told. */
const missing = (quote: Quote): readonly Issue[] =>
  eachRevision(({ content: { revision }, events }, path, index) => {
    const place = events.findIndex(({ kind }) => kind === 'superseded')
    const issued = (quote.revisions[index + 1]?.events ?? []).length > 0
    return place < 0 || issued
      ? []
      : [raise('quote/successor-missing', `${path}/events/${place}`, { revision, expected: revision + 1 })]
  })(quote)

/** Which revisions may follow which. */
export const successionRules: readonly Rule[] = [
  {
    id: 'QR-62',
    fact: 'events',
    terms: [],
    says: 'No revision is issued after one that was cancelled: then a new quote is made.',
    check: (quote) =>
      eachRevision(({ content: { revision }, events }, path, index) => {
        const before = quote.revisions[index - 1]
        if (before === undefined || events.length === 0) return []
        const status = stateOf(before)
        const closed = !isLive(status) && !isRevisable(status) && status !== 'superseded' && status !== 'draft'
        return closed
          ? [raise('quote/follows-closed', path, { revision, before: before.content.revision, status })]
          : []
      })(quote),
  },
  {
    id: 'QR-69',
    fact: 'events',
    terms: [],
    says: 'The revision after a superseded one is in the file, and issued.',
    check: missing,
  },
]
