import type { Quote } from '../quote/quote.ts'
import { chainOf, type Link } from '../seal/chain.ts'
import type { JudgedRedaction } from './redacted.ts'
import type { CheckedSignature, JudgedSignature } from './signed.ts'

/** What a reader knows of a quote from elsewhere. */
export interface Known {
  /** The hash of a seal or an event, noted earlier or told by the register. */
  readonly expected?: string | undefined
  /** What was found of the signatures in it. */
  readonly signatures?: readonly CheckedSignature[]
}

/**
 * How far a quote can be trusted. `consistent`: it contradicts nothing in itself, but anybody could have made it.
 * `as-registered`: it is what the reader knows, up to there; what stands after may be anybody's.
 * `signed`: whoever has that key vouches for it up to there; later events may exist.
 */
export type Answer =
  | { readonly kind: 'consistent' }
  | { readonly kind: 'as-registered'; readonly upTo: Link }
  | { readonly kind: 'signed'; readonly name: string; readonly upTo: Link }

/** For each name the last link that it signed: it rests on all before. */
const signers = (judged: readonly JudgedSignature[]): readonly Answer[] => {
  const last = new Map<string, Link>()
  for (const { link, verdict, name } of judged) if (verdict === 'counts' && name !== undefined) last.set(name, link)
  return [...last].map(([name, upTo]) => ({ kind: 'signed', name, upTo }))
}

/**
 * The answers about a quote that breaks no rule; none where it lacks the hash that was expected, being another or cut off,
 * or where a signature is wrong.
 */
export const answersOn = (
  quote: Quote,
  { expected }: Known,
  judged: readonly JudgedSignature[],
  redactions: readonly JudgedRedaction[],
): readonly Answer[] => {
  if ([...judged, ...redactions].some(({ verdict }) => verdict === 'wrong')) return []
  // Where nobody vouches that nothing else was taken out, hashes of what stood there before vouch for nothing.
  if (redactions.some(({ verdict }) => verdict !== 'counts'))
    return expected === undefined ? [{ kind: 'consistent' }] : []
  const signed = signers(judged)
  if (expected === undefined) return signed.length === 0 ? [{ kind: 'consistent' }] : signed
  const upTo = chainOf(quote).find(({ hash }) => hash === expected)
  return upTo === undefined ? [] : [{ kind: 'as-registered', upTo }, ...signed]
}
