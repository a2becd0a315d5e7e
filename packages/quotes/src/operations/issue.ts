import { daysAfter, failure, instantSchema, osloDay, type Result, readDocument } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { stateOf } from '../lifecycle/status.ts'
import { stateAfter } from '../lifecycle/transitions.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { chained, type Entry, sealed } from '../seal/seal.ts'
import { checked } from './checked.ts'

/** The revision before, superseded where the buyer could still answer it. */
const closed = (revision: Revision, next: number, entry: Entry): Revision => {
  const { events } = revision
  const last = events.at(-1)
  if (last === undefined || stateAfter(stateOf(revision), 'superseded') === undefined) return revision
  return { ...revision, events: [...events, chained({ kind: 'superseded', revision: next }, entry, last.hash)] }
}

/**
 * Issues the draft: dates it by the day in Oslo, seals it, and supersedes the revision before it, if the buyer could still
 * answer that one. From then on its content never changes.
 *
 * @returns the quote; or issues where there is no draft, a driver is unanswered, the buyer has accepted the revision
 * before, or another rule is broken.
 */
export const issueQuote = (quote: Quote, entry: Entry): Result<Quote> => {
  const moment = readDocument(instantSchema, entry.at)
  if (!moment.ok) return moment
  const draft = quote.revisions.at(-1)
  if (draft === undefined || draft.events.length > 0)
    return failure([raise('quote/not-a-draft', '/revisions', { status: draft === undefined ? '' : stateOf(draft) })])
  const issuedOn = osloDay(entry.at)
  const validUntil = daysAfter(issuedOn, draft.content.terms.validity.days)
  const content = { ...draft.content, issuedOn, validUntil }
  const before = quote.revisions
    .slice(0, -1)
    .map((revision, index, all) => (index === all.length - 1 ? closed(revision, content.revision, entry) : revision))
  const seal = sealed(before.at(-1)?.events.at(-1)?.hash, content)
  const revision = { content, seal, events: [chained({ kind: 'issued' }, entry, seal.hash)] }
  return checked({ ...quote, revisions: [...before, revision] })
}
