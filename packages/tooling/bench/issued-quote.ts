import type { Request } from '@anslag/pricing'
import { type Party, type PricedEntry, type Quote, quoteOperations } from '@anslag/quotes'
import { large, succeeded } from './examples.ts'

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

const draft = (request: Request, title: string): Quote =>
  succeeded(
    quoteOperations.draft(
      {
        details: {
          language: 'nb',
          seller: party,
          officer: { name: by },
          buyer: party,
          invoice: {},
          project: { title },
          terms: { payment: { days: 30 }, validity: { days: 14 } },
          delivery: {},
          texts: {},
        },
        fixedLines: [],
        vatReasons: [],
        request,
      },
      now,
    ),
  ).quote

/**
 * An issued quote of a request.
 *
 * @param count its lines, where it shall have more than are priced: the others are fixed ones
 */
export const issuedQuote = (request: Request, number: string, count = 0): Quote => {
  const first = draft(request, number)
  const lines = first.revisions[0]?.content.estimate.lines.length ?? 0
  const fixedLines = Array.from({ length: Math.max(0, count - lines) }, (_, place) => fixedLine(place))
  const { edit, issue } = quoteOperations
  const { quote } = succeeded(edit(first, { details: {}, fixedLines, vatReasons: [] }, now))
  return succeeded(issue(quote, { number }, now)).quote
}
