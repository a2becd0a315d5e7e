import type { Quote } from '../quote/quote.ts'
import type { Signature } from '../quote/signature.ts'
import type { Link } from './chain.ts'

/** What the header of a signature says that it signs, so that none of a seal can be passed off as one of an event. */
export const signatureType = ({ event }: Link): string => (event === undefined ? 'anslag-seal' : 'anslag-event')

/** The quote with signatures beside the seals and events whose hashes they are of. */
export const withSignatures = (quote: Quote, signatures: ReadonlyMap<string, Signature>): Quote => {
  const signed = <T extends { readonly hash: string }>(link: T): T => {
    const signature = signatures.get(link.hash)
    return signature === undefined ? link : { ...link, signature }
  }
  return {
    ...quote,
    revisions: quote.revisions.map((revision) => ({
      ...revision,
      ...(revision.seal === undefined ? {} : { seal: signed(revision.seal) }),
      events: revision.events.map(signed),
    })),
  }
}
