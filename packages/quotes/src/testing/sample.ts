import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type BookOnDay, type PriceBook, priceBookOn, type Request, readRequest } from '@anslag/pricing'
import { answerRemark } from '../operations/answer-remark.ts'
import { type Details, draftQuote } from '../operations/draft.ts'
import { accept, send } from '../operations/events.ts'
import { issueQuote } from '../operations/issue.ts'
import type { Sources } from '../operations/repriced.ts'
import type { Quote } from '../quote/quote.ts'
import { unansweredRemarks } from '../remarks/remarks.ts'
import type { Entry } from '../seal/seal.ts'
import { accepted } from './accepted.ts'

const day = '2026-11-22'

/** The demonstration price book, and a day on which it applies. */
export const documents: BookOnDay = { book: accepted(priceBookOn(day, bundledBooks())), day }

/** The same with another document in the book. */
export const withDocument = (changed: Partial<PriceBook>): BookOnDay => ({
  ...documents,
  book: { ...documents.book, ...changed },
})

export const requestOf = (example: keyof typeof exampleRequests): Request =>
  accepted(readRequest(exampleRequests[example], documents.book.catalogue))

/** The smallest order: no lists of anything, no deliveries; one line. */
export const smallestRequest: Request = accepted(
  readRequest(
    {
      format: 'request/1',
      application: {
        kind: 'new',
        purpose: 'research',
        legalBasis: 'allVariables',
        anonymous: false,
        attachments: {
          protocol: true,
          variableLists: 'complete',
          variableOverview: true,
          dpia: 'attached',
          identifyingJustification: true,
        },
      },
      institutions: [{ id: 'uio', country: 'NO', recognition: 'nfr', responsible: true }],
      populations: [],
      sources: [],
      tables: [],
      areas: [],
      variables: [],
      wishes: [],
      deliveries: [{ id: 'first' }],
    },
    documents.book.catalogue,
  ),
)

/** The small example without a protocol and with an unclear legal basis: two remarks that something is missing. */
export const lackingRequest = (): Request => {
  const { application = {}, ...small } = requestOf('small')
  const attachments = { ...application.attachments, protocol: false }
  return { ...small, application: { ...application, legalBasis: 'unclear', attachments } }
}

export const officer = 'Kari Nordmann'

export const details: Details = {
  language: 'nb',
  seller: {
    name: 'Statistisk sentralbyrå',
    organisationNumber: '971526920',
    vatIdentifier: 'NO971526920MVA',
    address: { lines: ['Postboks 2633 St. Hanshaugen'], postalCode: '0131', city: 'Oslo', country: 'NO' },
    electronicAddress: { scheme: '0192', id: '971526920' },
  },
  officer: { name: officer, email: 'mikrodata@ssb.no' },
  buyer: {
    name: 'Universitetet i Oslo',
    organisationNumber: '971035854',
    address: { lines: ['Postboks 1072 Blindern'], postalCode: '0316', city: 'Oslo', country: 'NO' },
    electronicAddress: { scheme: '0192', id: '971035854' },
  },
  contact: { name: 'Ola Nordmann', email: 'ola.nordmann@example.org' },
  invoice: { buyerReference: 'SV-2231' },
  project: { title: 'Sykdom, arbeid og familie etter kreft' },
  terms: { payment: { days: 30 }, validity: { days: 14 } },
  delivery: { estimate: { unit: 'week', atLeast: 6, atMost: 10, countsFrom: ['accepted', 'third-party-received'] } },
  texts: {},
}

/** A draft of an example. */
export const draftOf = (request: Request = requestOf('typical'), changed: Partial<Details> = {}): Quote =>
  accepted(draftQuote({ details: { ...details, ...changed }, request, ...documents }))

/** A draft of the smallest order, with an answer to all that it lacks. */
export const smallestDraft = (): Quote => {
  const draft = draftOf(smallestRequest)
  const codes = draft.revisions.flatMap(({ content }) => unansweredRemarks(content).map(({ code }) => code))
  const decision = { reason: 'Avklart', by: officer, on: day }
  return codes.reduce((quote, code) => accepted(answerRemark(quote, { code, ...decision })), draft)
}

/** Who enters what, at a moment of November and December 2026, in winter time. */
export const at = (day: string, time = '12:00:00'): Entry => ({
  at: `${day}T${time}+01:00`,
  by: { name: officer, role: 'officer' },
})

/** Issues a draft: a first one under the number of the samples, or another; a change beside its base. */
export const issuing = (
  draft: Quote,
  entry: Entry,
  sources: Sources = documents,
  number = 'DEMO-2026-0001',
  base?: Quote,
) => {
  const beside = base === undefined ? {} : { base }
  return issueQuote(draft, draft.number === undefined ? { number, ...beside } : beside, entry, sources)
}

/** Issued on 23 November 2026: the last day is 7 December. */
export const issuedOf = (draft: Quote = draftOf()): Quote => accepted(issuing(draft, at('2026-11-23')))

export const sentOf = (issued: Quote = issuedOf()): Quote => accepted(send(issued, {}, at('2026-11-23', '12:30:00')))

export const acceptedOf = (sent: Quote = sentOf(), given: object = {}): Quote => {
  const moment = '2026-12-01T09:15:00+01:00'
  const details = { acceptedBy: 'Ola Nordmann', acceptedAt: moment, customerReference: 'SV-2231', ...given }
  return accepted(accept(sent, details, at('2026-12-01', '10:00:00')))
}
