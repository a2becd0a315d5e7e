import { type Instant, InvariantError, osloDay } from '@anslag/pricing'
import {
  acceptanceOf,
  deadlinesOf,
  deliveriesMade,
  deliveriesOrdered,
  deliveryWindow,
  lastRevision,
  lastSealed,
  type Quote,
  type Revision,
  sourcesAwaited,
  timelessStatus,
} from '@anslag/quotes'
import type { DueKind, ListedColumns } from './case-tables.ts'
import { sameLetters } from './words.ts'

/** When a revision became what it is; none for a draft. */
const sinceOf = (revision: Revision): Instant | null => {
  const { events } = revision
  const statusAfter = (count: number) => timelessStatus({ ...revision, events: events.slice(0, count) })
  const last = events.findLastIndex((_event, index) => statusAfter(index) !== statusAfter(index + 1))
  return events[last]?.at ?? null
}

/** What a case is found by: of its last revision, also where that is a draft. */
export const listedColumns = (quote: Quote): ListedColumns => {
  const last = lastRevision(quote)
  if (last === undefined) throw new InvariantError('register/no-revision')
  const { buyer, project, officer, estimate, validUntil, totals } = last.content
  return {
    state: timelessStatus(last),
    buyer: buyer.name,
    buyer_number: buyer.organisationNumber ?? null,
    buyer_letters: sameLetters(buyer.name),
    project: project.title,
    officer: officer.name,
    price_list: `${estimate.priceList.id}/${estimate.priceList.revision}`,
    valid_until: validUntil ?? null,
    net: totals.net,
    gross: totals.gross,
    since: sinceOf(last),
  }
}

/** Something that is due on a day: a delivery or a source by its id, or nothing of the kind. */
export interface Due {
  readonly kind: DueKind
  readonly of: string
  readonly day: string
}

/** While nobody has answered, an answer is due. */
const dueAnswer = ({ content: { validUntil } }: Revision): readonly Due[] =>
  validUntil === undefined ? [] : [{ kind: 'answer', of: '', day: validUntil }]

const dueData = (revision: Revision, acceptedAt: Instant): readonly Due[] =>
  sourcesAwaited(revision).map((of) => ({ kind: 'data', of, day: osloDay(acceptedAt) }))

const dueDeliveries = (revision: Revision): readonly Due[] => {
  const { to } = deliveryWindow(revision) ?? {}
  const [ordered, made] = [deliveriesOrdered(revision.content), deliveriesMade(revision)]
  const all = ordered.length === 0 ? [''] : ordered
  return to === undefined
    ? []
    : all.filter((id) => !made.includes(id)).map((of) => ({ kind: 'hand-over', of, day: to }))
}

const dueFiles = (revision: Revision): readonly Due[] =>
  deadlinesOf(revision).flatMap(({ delivery: of = '', downloadUntil, deleteBy }): readonly Due[] => [
    { kind: 'download', of, day: downloadUntil },
    ...(deleteBy === undefined ? [] : [{ kind: 'deletion', of, day: deleteBy } as const]),
  ])

/** All that is due of a quote, whatever day it is. */
export const duesOf = (quote: Quote): readonly Due[] => {
  const revision = lastSealed(quote)
  if (revision === undefined) return []
  const state = timelessStatus(revision)
  if (state === 'issued' || state === 'sent') return dueAnswer(revision)
  const { acceptedAt } = acceptanceOf(revision) ?? {}
  return acceptedAt === undefined || state === 'cancelled'
    ? []
    : [...dueData(revision, acceptedAt), ...dueDeliveries(revision), ...dueFiles(revision)]
}
