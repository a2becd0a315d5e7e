import { compareInstants, type Issue, osloDay, pointer } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { type State, stateAfter } from '../lifecycle/transitions.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { eachRevision, type Rule } from './rule.ts'
import { liveRevisions, successors } from './succession.ts'

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

/** The events of all revisions in the order in which they were entered, each with its place. */
const placed = ({ revisions }: Quote) =>
  revisions.flatMap(({ events }, index) =>
    events.map(({ at }, place) => ({ at, path: pointer('revisions', index, 'events', place, 'at') })),
  )

/** No event was entered before any that stands above it, in its own revision or in one before. */
const disorder = (quote: Quote): readonly Issue[] => {
  const all = placed(quote)
  return all.slice(1).flatMap(({ at, path }, index) => {
    const before = all[index]?.at ?? at
    return compareInstants(before, at) > 0 ? [raise('quote/event-order', path, { at, before })] : []
  })
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

/** Nobody sees of what was entered later whether it came at all. */
const unfounded: Check = (event, path) => {
  if (event.kind !== 'accepted' || event.evidence !== undefined) return []
  const [arrived, entered] = [osloDay(event.acceptedAt), osloDay(event.at)]
  return arrived < entered ? [raise('quote/evidence-missing', `${path}/evidence`, { arrived, entered })] : []
}

const wordless: Check = (event, path) =>
  'reason' in event && event.reason === 'other' && !('note' in event)
    ? [raise('quote/reason-without-words', `${path}/note`, { event: event.kind })]
    : []

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
    says: 'No event was entered before the one it follows, in its own revision or at the end of the one before.',
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
    check: (quote) => [...liveRevisions(quote), ...successors(quote)],
  },
  {
    id: 'QR-58',
    fact: 'events',
    terms: [],
    says: 'A reason with the code `other` is explained in words.',
    check: eachEvent(wordless),
  },
  {
    id: 'QR-90',
    fact: 'events',
    terms: [],
    says: 'An acceptance that is entered on a later day, in Oslo, than it arrived says where it can be read.',
    check: eachEvent(unfounded),
  },
]
