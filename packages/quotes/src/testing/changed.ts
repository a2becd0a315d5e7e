import { withValue } from '../assumptions/answers.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { eventHash, sealed } from '../seal/seal.ts'
import { parseQuote } from '../verify/read-quote.ts'
import { accepted } from './accepted.ts'

const rechained = (events: readonly QuoteEvent[], first: string): readonly QuoteEvent[] => {
  let previous = first
  return events.map((event) => {
    const linked = { ...event, previous }
    const hash = eventHash(linked)
    previous = hash
    return { ...linked, hash }
  })
}

/** The quote with every seal and chain made anew: what somebody who forges one would do, so that another rule must find it. */
export const resealed = (quote: Quote): Quote => {
  let previous: string | undefined
  const revisions = quote.revisions.map((revision): Revision => {
    if (revision.events.length === 0) return revision
    const seal = sealed(previous, revision.content)
    const events = rechained(revision.events, seal.hash)
    previous = events.at(-1)?.hash
    return { ...revision, seal, events }
  })
  return { ...quote, revisions }
}

/** The quote with other values at JSON Pointers, not resealed. */
export const tampered = (quote: Quote, values: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(values).reduce<unknown>((document, [ref, value]) => withValue(document, ref, value), quote)

/** The quote with other values at JSON Pointers, resealed. */
export const forged = (quote: Quote, values: Readonly<Record<string, unknown>>): Quote =>
  resealed(accepted(parseQuote(tampered(quote, values))))
