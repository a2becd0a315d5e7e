import { compareInstants, type Issue, osloDay, pointer } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { stateOf } from '../lifecycle/status.ts'
import { isLive, type State, stateAfter } from '../lifecycle/transitions.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { eachRevision, type Rule } from './rule.ts'

type Check = (event: QuoteEvent, path: string, revision: Revision, index: number) => readonly Issue[]

const eachEvent = (check: Check): Rule['check'] =>
  eachRevision((revision, path) =>
    revision.events.flatMap((event, index) => check(event, `${path}/events/${index}`, revision, index)),
  )

const forbidden = ({ events }: Revision, path: string): readonly Issue[] => {
  let status: State = 'draft'
  return events.flatMap(({ kind: event }, index) => {
    const next = stateAfter(status, event)
    const issues =
      next === undefined ? [raise('quote/event-not-allowed', `${path}/events/${index}/kind`, { event, status })] : []
    status = next ?? status
    return issues
  })
}

/** Every event of the quote in the order in which it was entered must be at or after the one before, over revisions too. */
const disorder = ({ revisions }: Quote): readonly Issue[] => {
  const starts = revisions.flatMap(({ events }, index) =>
    events.slice(0, 1).map(({ at }) => ({ at, path: pointer('revisions', index, 'events', 0, 'at') })),
  )
  const within = revisions.flatMap(({ events }, index) =>
    events.slice(1).map(({ at }, place) => ({
      before: events[place]?.at ?? at,
      at,
      path: pointer('revisions', index, 'events', place + 1, 'at'),
    })),
  )
  const between = starts.slice(1).map((start, index) => ({ ...start, before: starts[index]?.at ?? start.at }))
  return [...within, ...between]
    .filter(({ before, at }) => compareInstants(before, at) > 0)
    .map(({ before, at, path }) => raise('quote/event-order', path, { at, before }))
}

const late: Check = (event, path, { content: { validUntil } }) => {
  if (event.kind !== 'accepted' || validUntil === undefined) return []
  const day = osloDay(event.acceptedAt)
  return day > validUntil ? [raise('quote/late-acceptance', `${path}/acceptedAt`, { day, validUntil })] : []
}

const impossible: Check = (event, path, { events }) => {
  if (event.kind !== 'accepted') return []
  const { acceptedAt, at } = event
  const issued = events.find(({ kind }) => kind === 'issued')?.at ?? at
  const right = compareInstants(issued, acceptedAt) <= 0 && compareInstants(acceptedAt, at) <= 0
  return right ? [] : [raise('quote/acceptance-moment', `${path}/acceptedAt`, { acceptedAt, issued, at })]
}

const wordless: Check = (event, path) =>
  'reason' in event && event.reason === 'other' && !('note' in event)
    ? [raise('quote/reason-without-words', `${path}/note`, { event: event.kind })]
    : []

const supersededBy: Check = (event, path, { content }) => {
  const expected = content.revision + 1
  return event.kind === 'superseded' && event.revision !== expected
    ? [raise('quote/superseded-by', `${path}/revision`, { stated: event.revision, expected })]
    : []
}

const live = ({ revisions }: Quote): readonly Issue[] => {
  const found = revisions.filter((revision) => isLive(stateOf(revision))).map(({ content }) => content.revision)
  return found.length > 1 ? [raise('quote/several-live', '/revisions', { revisions: found.map(String) })] : []
}

/** What happened to the revisions. */
export const eventRules: readonly Rule[] = [
  {
    id: 'QR-53',
    fact: 'events',
    terms: [],
    says: 'Every event is one that may happen to the revision as it then is, by the table of transitions.',
    check: eachRevision(forbidden),
  },
  {
    id: 'QR-54',
    fact: 'events',
    terms: [],
    says: 'No event was entered before the one it follows.',
    check: disorder,
  },
  {
    id: 'QR-55',
    fact: 'events',
    terms: [],
    says: 'An acceptance arrived at the latest on the last day, before midnight in Oslo.',
    check: eachEvent(late),
  },
  {
    id: 'QR-56',
    fact: 'events',
    terms: [],
    says: 'An acceptance arrived after the issue, and was entered when it had arrived.',
    check: eachEvent(impossible),
  },
  {
    id: 'QR-57',
    fact: 'events',
    terms: [],
    says: 'At most one revision is live, and a superseded one names the next.',
    check: (quote) => [...live(quote), ...eachEvent(supersededBy)(quote)],
  },
  {
    id: 'QR-58',
    fact: 'events',
    terms: [],
    says: 'A reason with the code `other` is explained in words.',
    check: eachEvent(wordless),
  },
]
