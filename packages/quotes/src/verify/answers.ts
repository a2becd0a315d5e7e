import type { Quote } from '../quote/quote.ts'
import { chainOf, type Link } from '../seal/chain.ts'

/** What a reader knows of a quote from elsewhere. */
export interface Known {
  /** The hash of a seal or an event, noted earlier or told by the register. */
  readonly expected?: string | undefined
}

/**
 * How far a quote can be trusted. `consistent`: it contradicts nothing in itself, but anybody could have made it.
 * `as-registered`: it is what the reader knows, up to there; what stands after may be anybody's.
 */
export type Answer = { readonly kind: 'consistent' } | { readonly kind: 'as-registered'; readonly upTo: Link }

/** The answers about a quote that breaks no rule; none where it lacks the hash that was expected: it is another, or cut off. */
export const answersOn = (quote: Quote, { expected }: Known): readonly Answer[] => {
  if (expected === undefined) return [{ kind: 'consistent' }]
  const upTo = chainOf(quote).find(({ hash }) => hash === expected)
  return upTo === undefined ? [] : [{ kind: 'as-registered', upTo }]
}
