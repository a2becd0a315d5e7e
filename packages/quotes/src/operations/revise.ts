import { failure, type Issue, type Result } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { lastRevision, stateOf } from '../lifecycle/status.ts'
import { isRevisable, type State } from '../lifecycle/transitions.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { checked, isAgreed, lastDraft } from './checked.ts'

/** What was accepted is changed by a quote of its own; of what was given up, a new quote is made. */
const notRevisable = (last: Revision, status: State): Issue =>
  raise(isAgreed(last) ? 'quote/change-instead' : 'quote/not-revisable', '/revisions', { status })

/**
 * Begins the next revision under the same number, as a draft of what the last one says. Expired, declined and withdrawn
 * quotes can be revised; one that was accepted is changed by a quote of its own.
 */
export const revise = (quote: Quote): Result<Quote> => {
  const last = lastRevision(quote)
  if (last === undefined || last.events.length === 0) return failure([raise('quote/draft-exists', '/revisions')])
  const status = stateOf(last)
  if (!isRevisable(status)) return failure([notRevisable(last, status)])
  const { issuedOn: _issuedOn, validUntil: _validUntil, ...content } = last.content
  const draft = { content: { ...content, revision: content.revision + 1 }, events: [] }
  return checked({ ...quote, revisions: [...quote.revisions, draft] })
}

/** Throws the draft of a later revision away. Of a quote that was never issued nothing would be left: it is deleted instead. */
export const discardDraft = (quote: Quote): Result<Quote> => {
  const draft = lastDraft(quote)
  if (!draft.ok) return draft
  if (quote.revisions.length === 1) return failure([raise('quote/first-draft', '/revisions')])
  return checked({ ...quote, revisions: quote.revisions.slice(0, -1) })
}
