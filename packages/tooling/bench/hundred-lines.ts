import { exampleRequests } from '@anslag/price-lists'
import { readRequest } from '@anslag/pricing'
import { addFixedLine, draftQuote, issueQuote, type Party, type Quote } from '@anslag/quotes'
import { catalogue, large, succeeded } from './examples.ts'

const party: Party = {
  name: 'Statistisk sentralbyrå',
  organisationNumber: '971526920',
  vatIdentifier: 'NO971526920MVA',
  address: { lines: ['Postboks 2633 St. Hanshaugen'], postalCode: '0131', city: 'Oslo', country: 'NO' },
}

const by = 'Kari Nordmann'

const draft = (): Quote => {
  const request = succeeded(readRequest(exampleRequests.large, catalogue))
  return succeeded(
    draftQuote({
      number: 'DEMO-2026-0001',
      details: {
        language: 'nb',
        seller: party,
        officer: { name: by },
        buyer: party,
        invoice: {},
        project: { title: 'Hundre linjer' },
        terms: { payment: { days: 30 }, validity: { days: 14 } },
        delivery: {},
        texts: {},
      },
      ...large,
      // Four deliveries of the large example are 92 lines.
      request: { ...request, deliveries: request.deliveries?.slice(0, 4) ?? [] },
    }),
  )
}

const fixedLine = (quote: Quote, place: number): Quote =>
  succeeded(
    addFixedLine(quote, {
      id: `fixed:course-${place}`,
      text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
      quantity: '1.5',
      unitCode: 'HUR',
      unitPrice: '1178.00',
      vatCategory: 'S',
      vatRate: '25',
      reason: 'avtalt',
      by,
    }),
  )

/** An issued quote of exactly one hundred lines. */
export const hundredLines = (): Quote => {
  const lines = draft().revisions[0]?.content.estimate.lines.length ?? 0
  const places = Array.from({ length: 100 - lines }, (_, place) => place)
  return succeeded(
    issueQuote(
      places.reduce(fixedLine, draft()),
      {
        at: '2026-11-22T12:00:00+01:00',
        by: { name: by, role: 'officer' },
      },
      large,
    ),
  )
}
