import type { Instant } from '@anslag/pricing'
import { lastSealed, type Quote, statusOf } from '@anslag/quotes'
import type { Case } from '../register/cases.ts'
import type { FeedEntry } from '../register/feed.ts'

/** A page of the feed, with the cursor to go on from. */
export const presentedFeed = (entries: readonly FeedEntry[], after: number) => ({
  entries: entries.map((entry) => ({ ...entry, quote: `/api/finance/quotes/${entry.number}` })),
  next: entries.at(-1)?.position ?? after,
})

/** What finance sees of a quote: all that was issued, and no draft. */
export const issuedPart = (quote: Quote): Quote => ({
  ...quote,
  revisions: quote.revisions.filter(({ events }) => events.length > 0),
})

/** What finance is told once it has taken over an acceptance. */
export const presentedAcknowledged = ({ version, quote }: Case, now: Instant) => {
  const sealed = lastSealed(quote)
  return { number: quote.number, version, status: sealed && statusOf(sealed, now) }
}
