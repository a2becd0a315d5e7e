import {
  daysAfter,
  digest,
  failure,
  type Issue,
  instantSchema,
  osloDay,
  type Result,
  readDocument,
} from '@anslag/pricing'
import { raise } from '../issues.ts'
import { stateOf } from '../lifecycle/status.ts'
import { isRevisable, stateAfter } from '../lifecycle/transitions.ts'
import type { Content } from '../quote/content.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { chained, type Entry, sealed } from '../seal/seal.ts'
import { issueHindrances, type WithBase } from './base.ts'
import { checked, lastDraft } from './checked.ts'
import { numberAtIssue } from './number-at-issue.ts'
import { decided, type Sources } from './repriced.ts'

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

/** What a draft says that it costs, and of what. */
const priceOf = ({ estimate, change, list, vatTable }: Content) => ({ estimate, change, list, vatTable })

/** A draft that is not what its own request, documents and day give was not made by this program, or not by this version. */
const pricedOtherwise = (content: Content, sources: Sources): readonly Issue[] => {
  const again = decided(content, {}, sources)
  if (!again.ok) return again.issues
  if (digest(priceOf(content)) === digest(priceOf(again.value))) return []
  const { net: stated } = content.estimate.totals
  const { net: computed } = again.value.estimate.totals
  return [raise('quote/priced-otherwise', '/revisions', { stated, computed })]
}

/**
 * Issues the draft: dates it by the day in Oslo, seals it, and supersedes the revision before it, if the buyer could still
 * answer that one. From then on its content never changes. The draft is priced again first: one that was changed by hand
 * is not issued.
 *
 * @param given the number of a quote that had none; a later revision keeps its quote's number
 * @param base the accepted quote that a quote for a change changes
 * @param sources the documents that the draft was priced with
 * @returns the quote; or issues where there is no draft, the documents or the price are others, a driver is unanswered, the buyer has accepted the revision
 * before, or another rule is broken.
 */
export const issueQuote = (
  quote: Quote,
  { number: given, base }: { readonly number?: string } & WithBase,
  entry: Entry,
  sources: Sources,
): Result<Quote> => {
  const moment = readDocument(instantSchema, entry.at)
  if (!moment.ok) return moment
  const draft = lastDraft(quote)
  if (!draft.ok) return draft
  const late = answered(quote)
  if (late.length > 0) return failure(late)
  const number = numberAtIssue(quote, given)
  if (!number.ok) return number
  const hindrances = issueHindrances(draft.value.content, base, quote.number)
  if (hindrances.length > 0) return failure(hindrances)
  const priced = pricedOtherwise(draft.value.content, sources)
  if (priced.length > 0) return failure(priced)
  const issuedOn = osloDay(entry.at)
  const validUntil = daysAfter(issuedOn, draft.value.content.terms.validity.days)
  const content = { number: number.value, ...draft.value.content, issuedOn, validUntil }
  const earlier = quote.revisions.slice(0, -1).map((revision) => closed(revision, content.revision, entry))
  const seal = sealed(earlier.at(-1)?.events.at(-1)?.hash, content)
  const revision = { content, seal, events: [chained({ kind: 'issued' }, entry, seal.hash)] }
  const { format, redactions } = quote
  const stated = redactions === undefined ? {} : { redactions }
  return checked({ format, number: number.value, revisions: [...earlier, revision], ...stated })
}
