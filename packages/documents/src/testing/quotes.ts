import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type BookOnDay, priceBookDocuments, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import {
  type Additions,
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

const { accept, change, draft, issue, revise } = quoteOperations

const example: QuoteDetails = valid(readQuoteDetails(exampleQuoteDetails))

/** A draft of a quote for a request, with other details, and what an officer adds, where they are given. */
export const draftOf = (request: unknown, changed: Partial<Details> = {}, added: Partial<Additions> = {}): Quote =>
  valid(
    draft(
      {
        ...example,
        ...added,
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

/** The same, accepted by the buyer. */
export const acceptedOf = (quote: Quote): Quote =>
  valid(
    accept(
      quote,
      { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T09:15:00+01:00' },
      at('2026-12-01T10:00:00+01:00'),
    ),
  ).quote

/** The same with one revision more, issued on the day after the first. */
export const revisedOf = (quote: Quote): Quote => {
  const { quote: drafted } = valid(revise(quote, {}, at('2026-11-24T12:00:00+01:00')))
  return valid(issue(drafted, {}, at('2026-11-24T12:30:00+01:00'))).quote
}

/** A quote for a change of one that was accepted, issued: what is ordered becomes `request`. */
export const changeOf = (accepted: Quote, request: unknown): Quote => {
  const [become, context] = [valid(readRequest(request, by.book.catalogue)), at('2026-12-02T12:00:00+01:00')]
  const { quote: drafted } = valid(change(accepted, { request: become, reason: 'Avtalt før' }, context))
  return valid(issue(drafted, { number: 'DEMO-2026-0002', base: accepted }, context)).quote
}

/** What an offer of a revision of a quote, its last one unless it is said, is made of, two days after the first is issued. */
export const offerOf = (quote: Quote, moment = '2026-11-25T12:00:00+01:00', place = -1): OfferInput => {
  const revision = quote.revisions.at(place)
  if (revision === undefined) throw new Error('no revision')
  return { quote, revision, status: statusOf(revision, moment), invoices: plannedInvoices(revision.content), documents }
}
