import type { Quote } from '@anslag/quotes'
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
