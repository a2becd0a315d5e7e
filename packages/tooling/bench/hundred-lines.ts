import { exampleRequests } from '@anslag/price-lists'
import { readRequest } from '@anslag/pricing'
import { type Party, type PricedEntry, type Quote, quoteOperations } from '@anslag/quotes'
import { catalogue, large, succeeded } from './examples.ts'

const party: Party = {
  name: 'Statistisk sentralbyrå',
  organisationNumber: '971526920',
  vatIdentifier: 'NO971526920MVA',
  address: { lines: ['Postboks 2633 St. Hanshaugen'], postalCode: '0131', city: 'Oslo', country: 'NO' },
}

const by = 'Kari Nordmann'

const now: PricedEntry = {
  book: large.book,
  day: large.day,
  at: '2026-11-22T12:00:00+01:00',
  by: { name: by, role: 'officer' },
}

const fixedLine = (place: number) =>
  ({
    id: `fixed:course-${place}`,
    text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
    quantity: '1.5',
    unitCode: 'HUR',
    unitPrice: '1178.00',
    vatCategory: 'S',
    vatRate: '25',
    reason: 'avtalt',
    by,
  }) as const

const draft = (): Quote => {
  const request = succeeded(readRequest(exampleRequests.large, catalogue))
  return succeeded(
    quoteOperations.draft(
      {
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
        fixedLines: [],
        vatReasons: [],
        // Three deliveries of the large example are fewer.
        request: { ...request, deliveries: request.deliveries?.slice(0, 3) ?? [] },
      },
      now,
    ),
  ).quote
}

/** An issued quote of exactly one hundred lines. */
export const hundredLines = (): Quote => {
  const first = draft()
  const lines = first.revisions[0]?.content.estimate.lines.length ?? 0
  const fixedLines = Array.from({ length: 100 - lines }, (_, place) => fixedLine(place))
  const { edit, issue } = quoteOperations
  const { quote } = succeeded(edit(first, { details: {}, fixedLines, vatReasons: [] }, now))
  return succeeded(issue(quote, { number: 'DEMO-2026-0100' }, now)).quote
}
