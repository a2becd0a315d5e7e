import type { AmountText } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import type { AcceptedRevision } from './accepted.ts'

/** A quote that finance has: number, revision and hash are the key by which it is known. */
export interface ImportedQuote {
  readonly number: string
  readonly revision: number
  readonly hash: string
  /** Total including VAT. */
  readonly gross: AmountText
  /** Events of the revision when it was acted on: a file with fewer of them is older, and changes nothing. */
  readonly events: number
  /** Number of the quote that it changes. */
  readonly changes?: string
  /** It was imported, and holds no longer. */
  readonly reversed?: true
}

/** Every quote that was imported. */
export type FinanceState = readonly ImportedQuote[]

export const importedOf = ({ number, revision: { content, events }, hash }: AcceptedRevision): ImportedQuote => ({
  number,
  revision: content.revision,
  hash,
  gross: content.totals.gross,
  events: events.length,
  ...(content.change === undefined ? {} : { changes: content.change.number }),
})

/** Events of a revision of the quote; none where the quote has no such revision. */
export const eventsOf = ({ revisions }: Quote, revision: number): number =>
  revisions.find(({ content }) => content.revision === revision)?.events.length ?? 0

/** The state when everything that was imported of a quote is reversed. */
export const reversedIn = (state: FinanceState, quote: Quote): FinanceState =>
  state.map((each) =>
    each.number === quote.number && each.reversed !== true
      ? { ...each, events: eventsOf(quote, each.revision), reversed: true }
      : each,
  )
