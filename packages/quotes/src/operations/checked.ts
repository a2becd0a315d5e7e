import { failure, type Result, success } from '@anslag/pricing'
import { recalculated } from '../amounts/recalculated.ts'
import { raise } from '../issues.ts'
import { acceptanceOf, lastRevision, stateOf } from '../lifecycle/status.ts'
import { isLive } from '../lifecycle/transitions.ts'
import type { Content } from '../quote/content.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { parseQuote, readQuote } from '../verify/read-quote.ts'

/** A quote that an operation made, held to the same rules as one that somebody sends: what breaks one is not made. */
export const checked = (quote: Quote): Result<Quote> => readQuote(quote)

/** The quote with another last revision. */
export const replaceLastRevision = (quote: Quote, revision: Revision): Quote => ({
  ...quote,
  revisions: [...quote.revisions.slice(0, -1), revision],
})

/** True for a revision that was accepted, and neither undone nor given up since. */
export const isAgreed = (revision: Revision): boolean =>
  acceptanceOf(revision) !== undefined && isLive(stateOf(revision))

/**
 * The draft that a quote ends in.
 *
 * @returns an issue `quote/not-a-draft` when the last revision is more than a draft.
 */
export const lastDraft = (quote: Quote): Result<Revision> => {
  const last = lastRevision(quote)
  if (last?.events.length === 0) return success(last)
  const code = last !== undefined && isAgreed(last) ? 'quote/change-instead' : 'quote/not-a-draft'
  return failure([raise(code, '/revisions', { status: stateOf(last ?? { events: [] }) })])
}

/**
 * A quote whose draft was changed: bases, VAT and totals follow.
 *
 * @returns an issue `quote/not-a-draft` when the last revision is more than a draft; issued ones never change.
 */
export const edited = (quote: Quote, change: (content: Content) => Result<Content>): Result<Quote> => {
  const draft = lastDraft(quote)
  if (!draft.ok) return draft
  const content = change(draft.value.content)
  if (!content.ok) return content
  // What is no amount cannot be added up: the form comes first.
  const form = parseQuote(replaceLastRevision(quote, { ...draft.value, content: content.value }))
  return form.ok ? checked(replaceLastRevision(quote, { ...draft.value, content: recalculated(content.value) })) : form
}
