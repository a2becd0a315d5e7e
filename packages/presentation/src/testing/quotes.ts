import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { priceBookOn, type Result, readRequest } from '@anslag/pricing'
import {
  accept,
  addFixedLine,
  adjust,
  changeDriver,
  changeNorm,
  draftQuote,
  issueQuote,
  type Quote,
  send,
  setVatReason,
} from '@anslag/quotes'

const valid = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const day = '2026-11-22'
const documents = { book: valid(priceBookOn(day, bundledBooks())), day }

const by = 'Kari Nordmann'

const address = { lines: ['Postboks 1'], postalCode: '0131', city: 'Oslo', country: 'NO' }

const draft = valid(
  draftQuote({
    number: 'DEMO-2026-0001',
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
    ...documents,
  }),
)

const decision = { reason: 'Avklart på telefon', by, on: '2026-11-22' }

/** A draft with an answer and a norm that an officer changed, lines with and without VAT, a charge and a reduction. */
export const draftOfEverything: Quote = [
  (quote: Quote) => changeNorm(quote, { tariff: 'delivery.base', value: '3', ...decision }, documents),
  (quote: Quote) => changeDriver(quote, { ref: '/areas', value: ['utdanning'], ...decision }, documents),
  (quote: Quote) =>
    setVatReason(
      quote,
      { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] },
      documents,
    ),
  (quote: Quote) =>
    addFixedLine(quote, {
      id: 'fixed:course',
      text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
      quantity: '2.5',
      unitCode: 'HUR',
      unitPrice: '1178.01',
      vatCategory: 'E',
      vatRate: '0',
      reason: 'Avtalt i møte',
      by,
    }),
  (quote: Quote) =>
    adjust(quote, {
      id: 'student',
      kind: 'reduction',
      reason: 'Studentprosjekt',
      by,
      size: { percent: '12.5' },
      vat: { category: 'S', rate: '25' },
    }),
  (quote: Quote) =>
    adjust(quote, {
      id: 'urgent',
      kind: 'charge',
      reason: 'Hastebestilling',
      by,
      size: { amount: '500.00' },
      lines: ['fixed:course'],
    }),
].reduce((quote, step) => valid(step(quote)), draft)

const at = (moment: string) => ({ at: moment, by: { name: by, role: 'officer' } }) as const

/** The same, issued, sent and accepted. */
export const acceptedQuote: Quote = [
  (quote: Quote) => issueQuote(quote, at('2026-11-23T12:00:00+01:00'), documents),
  (quote: Quote) => send(quote, { to: 'ola@example.org' }, at('2026-11-23T12:30:00+01:00')),
  (quote: Quote) =>
    accept(
      quote,
      { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T09:15:00+01:00', orderNumber: 'PO-7' },
      at('2026-12-01T10:00:00+01:00'),
    ),
].reduce((quote, step) => valid(step(quote)), draftOfEverything)
