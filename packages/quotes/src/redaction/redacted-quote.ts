import type { Instant } from '@anslag/pricing'
import type { Quote, Revision } from '../quote/quote.ts'
import type { Redaction } from '../quote/redaction.ts'
import { eventHash, sealHash } from '../seal/seal.ts'
import { eventWithoutPersons } from './redactable.ts'
import { withoutPersons } from './redactable-content.ts'

/** Why and when it is done. */
type Why = Pick<Redaction, 'rule'> & { readonly at: Instant }

interface Made {
  readonly revision: Revision
  readonly redactions: readonly Redaction[]
}

const redactedRevision = (before: Revision, why: Why): Made => {
  const { seal, events, content } = before
  const { revision } = content
  const redactions: Redaction[] = []
  const out = withoutPersons(content)
  if (seal === undefined) return { revision: { ...before, content: out.value }, redactions }
  if (out.members.length > 0) {
    const hashes = { before: sealHash(seal.previous, content), after: sealHash(seal.previous, out.value) }
    redactions.push({ revision, members: out.members, ...hashes, ...why })
  }
  const changed = events.map((event, index) => {
    const { value, members } = eventWithoutPersons(event)
    const hashes = { before: eventHash(event), after: eventHash(value) }
    if (members.length > 0) redactions.push({ revision, event: index + 1, members, ...hashes, ...why })
    return value
  })
  return { revision: { ...before, content: out.value, events: changed }, redactions }
}

/**
 * Takes the buyer's persons out of a quote: names, references, and what was written in words. Hashes of seals and events stay
 * what they were, so that everything still rests on them; a statement for each place that was sealed says what stands there now.
 * A draft needs none.
 *
 * @returns the quote, and the statements that are new: without signatures, which whoever keeps the register adds
 */
export const redactedQuote = (
  quote: Quote,
  why: Why,
): { readonly quote: Quote; readonly redactions: readonly Redaction[] } => {
  const made = quote.revisions.map((revision) => redactedRevision(revision, why))
  const redactions = made.flatMap((each) => each.redactions)
  const after = { ...quote, revisions: made.map(({ revision }) => revision) }
  if (redactions.length === 0) return { quote: after, redactions }
  return { quote: { ...after, redactions: [...(quote.redactions ?? []), ...redactions] }, redactions }
}
