import { digest } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'
import type { Actor, EventPayload, QuoteEvent } from '../quote/event.ts'
import type { Seal } from '../quote/quote.ts'

/** SHA-256 of the canonical form (RFC 8785) of `{ previous, content }`: any change of either changes it. */
export const sealHash = (previous: string | undefined, content: Content): string => digest({ previous, content })

/** A seal after the last event of the revision before; without one in the first. */
export const sealed = (previous: string | undefined, content: Content): Seal => ({
  ...(previous === undefined ? {} : { previous }),
  hash: sealHash(previous, content),
})

/** SHA-256 of the canonical form of an event without its own hash and the signature of that. */
export const eventHash = ({ hash, signature, ...event }: QuoteEvent): string => digest(event)

/** Who entered something, and when. */
export interface Entry {
  /** A moment with its offset: `2026-11-22T14:03:00+01:00`. */
  readonly at: string
  readonly by: Actor
}

/** An event as the next link of a chain. */
export const chained = (payload: EventPayload, { at, by }: Entry, previous: string): QuoteEvent => {
  const event = { ...payload, at, by, previous }
  return { ...event, hash: digest(event) }
}
