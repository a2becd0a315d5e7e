import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type BookOnDay, priceBookDocuments, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import {
  type Details,
  exampleQuoteDetails,
  type PricedEntry,
  plannedInvoices,
  type Quote,
  type QuoteDetails,
  quoteOperations,
  readQuoteDetails,
  statusOf,
} from '@anslag/quotes'
import type { OfferInput } from '../offer/offered.ts'

/** The value of what must be right. */
export const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const day = '2026-11-22'

/** The demonstration price book, on a day of it. */
export const by: BookOnDay = { book: valid(priceBookOn(day, bundledBooks())), day }

/** The documents of that book. */
export const documents = priceBookDocuments(by.book)

/** An officer, at a moment. */
export const at = (moment: string): PricedEntry => ({
  ...by,
  at: moment,
  by: { name: 'Kari Nordmann', role: 'officer' },
})

const { draft, issue } = quoteOperations

const example: QuoteDetails = valid(readQuoteDetails(exampleQuoteDetails))

/** A draft of a quote for a request, with other details where they are given. */
export const draftOf = (request: unknown, changed: Partial<Details> = {}): Quote =>
  valid(
    draft(
      {
        ...example,
        details: { ...example.details, ...changed },
        request: valid(readRequest(request, by.book.catalogue)),
      },
      at('2026-11-22T12:00:00+01:00'),
    ),
  ).quote

/** Quotes of the examples, as drafts. */
export const exampleDraft = (name: keyof typeof exampleRequests): Quote => draftOf(exampleRequests[name])

/** The same, issued on the day after. */
export const issuedOf = (quote: Quote): Quote =>
  valid(issue(quote, { number: 'DEMO-2026-0001' }, at('2026-11-23T12:00:00+01:00'))).quote

/** What an offer of the last revision of a quote is made of, two days after it is issued. */
export const offerOf = (quote: Quote, moment = '2026-11-25T12:00:00+01:00'): OfferInput => {
  const revision = quote.revisions.at(-1)
  if (revision === undefined) throw new Error('no revision')
  return { quote, revision, status: statusOf(revision, moment), invoices: plannedInvoices(revision.content), documents }
}
