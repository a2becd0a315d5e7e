import { type Day, type Issue, osloDay, repetitions } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { deliveriesMade, deliveriesOrdered, deliveryMeant } from '../lifecycle/deliveries-made.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Revision } from '../quote/quote.ts'
import { eachContent, eachRevision, type Rule } from './rule.ts'

type Delivered = Extract<QuoteEvent, { kind: 'delivered' }>

const idsOf = (things: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (things ?? []).map(({ id }) => id)

const unknown = (id: string | undefined, known: readonly string[], path: string): readonly Issue[] =>
  id === undefined || known.includes(id) ? [] : [raise('quote/unknown-thing', path, { id, allowed: known })]

const unknownThings = (
  event: QuoteEvent,
  path: string,
  { content, events }: Revision,
  index: number,
): readonly Issue[] => {
  const { sources, deliveries } = content.estimate.request
  switch (event.kind) {
    case 'third-party-received':
      return unknown(event.source, idsOf(sources), `${path}/source`)
    case 'delivered':
      return event.delivery === undefined && deliveriesOrdered(content).length > 1
        ? [raise('quote/which-of-deliveries', `${path}/delivery`, { allowed: deliveriesOrdered(content) })]
        : unknown(event.delivery, idsOf(deliveries), `${path}/delivery`)
    case 'deadline-changed': {
      const made = deliveriesMade({ content, events: events.slice(0, index) })
      const named = deliveryMeant(content, event.delivery) ?? ''
      if (made.includes(named)) return []
      return event.delivery === undefined
        ? [raise('quote/which-delivery', `${path}/delivery`, { allowed: made })]
        : [raise('quote/not-delivered', `${path}/delivery`, { id: named, allowed: made })]
    }
    default:
      return []
  }
}

const tooEarly = (path: string, deadline: Day | undefined, day: Day): readonly Issue[] =>
  deadline === undefined || deadline >= day ? [] : [raise('quote/deadline-too-early', path, { deadline, day })]

const deletedTooEarly = ({ deleteBy, downloadUntil }: Delivered, path: string): readonly Issue[] =>
  deleteBy === undefined || deleteBy >= downloadUntil
    ? []
    : [raise('quote/deletion-before-download', `${path}/deleteBy`, { deleteBy, downloadUntil })]

const earlyDeadlines = (event: QuoteEvent, path: string): readonly Issue[] => {
  const day = osloDay(event.at)
  if (event.kind === 'deadline-changed') return tooEarly(`${path}/until`, event.until, day)
  if (event.kind !== 'delivered') return []
  return [
    ...tooEarly(`${path}/downloadUntil`, event.downloadUntil, day),
    ...tooEarly(`${path}/deleteBy`, event.deleteBy, day),
    ...deletedTooEarly(event, path),
  ]
}

/** Deliveries, and what their terms say. */
export const deliveryRules: readonly Rule[] = [
  {
    id: 'QR-59',
    fact: 'events',
    terms: [],
    says: 'An event names a source or a delivery of the request, and a delivery where several were ordered; a deadline is changed of a delivery that was made before.',
    check: eachRevision((revision, path) =>
      revision.events.flatMap((event, index) => unknownThings(event, `${path}/events/${index}`, revision, index)),
    ),
  },
  {
    id: 'QR-60',
    fact: 'events',
    terms: [],
    says: 'A deadline for fetching or deleting the files is not before the day on which it is set; when files are handed over, they are to be deleted no earlier than they can last be fetched.',
    check: eachRevision(({ events }, path) =>
      events.flatMap((event, index) => earlyDeadlines(event, `${path}/events/${index}`)),
    ),
  },
  {
    id: 'QR-61',
    fact: 'events',
    terms: [],
    says: 'The least expected time of delivery is not above the most.',
    check: eachContent(({ delivery: { estimate } }, path) =>
      estimate !== undefined && estimate.atLeast > estimate.atMost
        ? [
            raise('quote/span-reversed', `${path}/delivery/estimate`, {
              atLeast: estimate.atLeast,
              atMost: estimate.atMost,
            }),
          ]
        : [],
    ),
  },
  {
    id: 'QR-68',
    fact: 'events',
    terms: [],
    says: 'The expected time of delivery is counted from each moment once.',
    check: eachContent(({ delivery: { estimate } }, path) =>
      repetitions(estimate?.countsFrom ?? []).map(({ index }) =>
        raise('quote/repeated-start', `${path}/delivery/estimate/countsFrom/${index}`),
      ),
    ),
  },
]
