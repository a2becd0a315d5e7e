import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { priceBookOn, type Result, readRequest } from '@anslag/pricing'
import { type Operated, type PricedEntry, type Quote, quoteOperations } from '@anslag/quotes'

const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const day = '2026-11-22'
const documents = { book: valid(priceBookOn(day, bundledBooks())), day }

const by = 'Kari Nordmann'

const at = (moment: string): PricedEntry => ({ ...documents, at: moment, by: { name: by, role: 'officer' } })

/** An officer on the day of pricing. */
export const now: PricedEntry = at('2026-11-22T12:00:00+01:00')

const { draft: drafted, assume, edit, adjust, issue, send, accept } = quoteOperations

const address = { lines: ['Postboks 1'], postalCode: '0131', city: 'Oslo', country: 'NO' }

const draft = valid(
  drafted(
    {
      details: {
        language: 'nb',
        seller: {
          name: 'Statistisk sentralbyrå',
          organisationNumber: '971526920',
          vatIdentifier: 'NO971526920MVA',
          address,
        },
        officer: { name: by, email: 'mikrodata@ssb.no' },
        buyer: { name: 'Universitetet i Oslo', organisationNumber: '971035854', address },
        invoice: { buyerReference: 'SV-2231' },
        project: { title: 'Utdanning og inntekt' },
        terms: { payment: { days: 30 }, validity: { days: 14 } },
        delivery: {
          estimate: { unit: 'week', atLeast: 6, atMost: 10, countsFrom: ['accepted', 'third-party-received'] },
        },
        texts: { introduction: { nb: 'Takk.', nn: 'Takk.', en: 'Thank you.' } },
      },
      request: valid(readRequest(exampleRequests.small, documents.book.catalogue)),
      fixedLines: [],
      vatReasons: [],
    },
    now,
  ),
).quote

const reason = 'Avklart på telefon'

const exempt = { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] } as const

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '2.5',
  unitCode: 'HUR',
  unitPrice: '1178.01',
  vatCategory: 'E',
  vatRate: '0',
  reason: 'Avtalt i møte',
  by,
} as const

const student = {
  id: 'student',
  kind: 'reduction',
  reason: 'Studentprosjekt',
  size: { percent: '12.5' },
  vat: { category: 'S', rate: '25' },
} as const

const urgent = {
  id: 'urgent',
  kind: 'charge',
  reason: 'Hastebestilling',
  size: { amount: '500.00' },
  lines: ['fixed:course'],
} as const

const { vatTable } = documents.book

type Step = (quote: Quote) => Result<Operated>

const after = (first: Quote, steps: readonly Step[]): Quote =>
  steps.reduce((quote, step) => valid(step(quote)).quote, first)

/** A draft with an answer and a norm that an officer changed, lines with and without VAT, a charge and a reduction. */
export const draftOfEverything: Quote = after(draft, [
  (quote) => assume(quote, { kind: 'norm', tariff: 'delivery.base', value: '3', reason }, now),
  (quote) => assume(quote, { kind: 'driver', ref: '/areas', value: ['utdanning'], reason }, now),
  (quote) => edit(quote, { details: {}, fixedLines: [course], vatReasons: [exempt] }, now),
  (quote) => adjust(quote, student, { ...now, vatTable }),
  (quote) => adjust(quote, urgent, { ...now, vatTable }),
])

/** The same, issued, sent and accepted. */
export const acceptedQuote: Quote = after(draftOfEverything, [
  (quote) => issue(quote, { number: 'DEMO-2026-0001' }, at('2026-11-23T12:00:00+01:00')),
  (quote) => send(quote, { to: 'ola@example.org' }, at('2026-11-23T12:30:00+01:00')),
  (quote) =>
    accept(
      quote,
      { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T09:15:00+01:00', orderNumber: 'PO-7' },
      at('2026-12-01T10:00:00+01:00'),
    ),
])
