import { failure, type Result } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { lastRevision, stateOf } from '../lifecycle/status.ts'
import { isRevisable } from '../lifecycle/transitions.ts'
import type { Quote } from '../quote/quote.ts'
import { checked, lastDraft } from './checked.ts'

/**
 * Begins the next revision under the same number, as a draft of what the last one says. Expired, declined and withdrawn
 * quotes can be revised; one that was accepted is changed by a quote of its own.
 */
export const revise = (quote: Quote): Result<Quote> => {
  const last = lastRevision(quote)
  if (last === undefined || last.events.length === 0) return failure([raise('quote/draft-exists', '/revisions')])
  const status = stateOf(last)
  if (!isRevisable(status)) return failure([raise('quote/not-revisable', '/revisions', { status })])
  const { issuedOn: _issuedOn, validUntil: _validUntil, ...content } = last.content
  const draft = { content: { ...content, revision: content.revision + 1 }, events: [] }
  return checked({ ...quote, revisions: [...quote.revisions, draft] })
}

/** Throws the draft of a later revision away; it was never issued. A first draft is cancelled instead: its number is used. */
export const discardDraft = (quote: Quote): Result<Quote> => {
  const draft = lastDraft(quote)
  if (!draft.ok) return draft
  if (quote.revisions.length === 1) return failure([raise('quote/not-a-draft', '/revisions', { status: 'draft' })])
  return checked({ ...quote, revisions: quote.revisions.slice(0, -1) })
}
