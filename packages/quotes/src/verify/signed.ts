import { compareInstants, type Instant } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import { chainOf, type Link } from '../seal/chain.ts'
import type { TrustedKey } from './trust.ts'

/** What whoever can check signatures found of the one beside a hash: whose it is, that no key is known, or that it is none. */
export type CheckedSignature = { readonly hash: string } & (
  | { readonly found: 'right'; readonly key: TrustedKey }
  | { readonly found: 'unknown-key' | 'wrong' }
)

/** Whether a signature counts, and why not. */
export interface JudgedSignature {
  readonly link: Link
  readonly verdict: 'counts' | 'unknown-key' | 'wrong' | 'not-valid-then' | 'revoked'
  /** Whose key it is, where it is known. */
  readonly name?: string
}

/** When a link was made; a seal, with the event that follows it. */
const madeAt = (links: readonly Link[], place: number): Instant | undefined =>
  (links[place]?.event ?? links[place + 1]?.event)?.at

/** Whether a signature by a key counts that was made at a moment. */
export const verdictOf = ({ validFrom, validTo, revokedAt }: TrustedKey, at: Instant | undefined) => {
  if (at === undefined || compareInstants(at, validFrom) < 0) return 'not-valid-then'
  if (validTo !== undefined && compareInstants(at, validTo) > 0) return 'not-valid-then'
  return revokedAt !== undefined && compareInstants(at, revokedAt) >= 0 ? 'revoked' : 'counts'
}

/** Judges what was found of each signature: the key must have been valid, and not revoked, when the event says that it was entered. */
export const judgedSignatures = (quote: Quote, checked: readonly CheckedSignature[]): readonly JudgedSignature[] => {
  const links = chainOf(quote)
  return links.flatMap((link, place): readonly JudgedSignature[] => {
    const each = checked.find(({ hash }) => hash === link.hash)
    if (each === undefined) return []
    if (each.found !== 'right') return [{ link, verdict: each.found }]
    return [{ link, verdict: verdictOf(each.key, madeAt(links, place)), name: each.key.name }]
  })
}
