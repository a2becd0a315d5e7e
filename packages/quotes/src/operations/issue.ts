import { daysAfter, failure, type Issue, instantSchema, osloDay, type Result, readDocument } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { stateOf } from '../lifecycle/status.ts'
import { isRevisable, stateAfter } from '../lifecycle/transitions.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { chained, type Entry, sealed } from '../seal/seal.ts'
import { checked, lastDraft } from './checked.ts'

/** A revision before, superseded where the buyer could still answer it. */
const closed = (revision: Revision, next: number, entry: Entry): Revision => {
  const { events } = revision
  const last = events.at(-1)
  if (last === undefined || stateAfter(stateOf(revision), 'superseded') === undefined) return revision
  return { ...revision, events: [...events, chained({ kind: 'superseded', revision: next }, entry, last.hash)] }
}

/** The revision before, where the buyer has accepted it, or it was cancelled: there is nothing to issue a draft after. */
const answered = ({ revisions }: Quote): readonly Issue[] => {
  const before = revisions.at(-2)
  if (before === undefined) return []
  const status = stateOf(before)
  return isRevisable(status)
    ? []
    : [raise('quote/answered', '/revisions', { revision: before.content.revision, status })]
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
  const draft = lastDraft(quote)
  if (!draft.ok) return draft
  const late = answered(quote)
  if (late.length > 0) return failure(late)
  const issuedOn = osloDay(entry.at)
  const validUntil = daysAfter(issuedOn, draft.value.content.terms.validity.days)
  const content = { ...draft.value.content, issuedOn, validUntil }
  const before = quote.revisions.slice(0, -1).map((revision) => closed(revision, content.revision, entry))
  const seal = sealed(before.at(-1)?.events.at(-1)?.hash, content)
  const revision = { content, seal, events: [chained({ kind: 'issued' }, entry, seal.hash)] }
  return checked({ ...quote, revisions: [...before, revision] })
}
