import { type Document, offerDocument, workbookDocument } from '@anslag/documents'
import { documentWordsFor } from '@anslag/documents/languages'
import { pdfOf } from '@anslag/documents/pdf'
import { xlsxOf } from '@anslag/documents/xlsx'
import { type EstimateInput, estimate, languages, priceBookDocuments } from '@anslag/pricing'
import { plannedInvoices, type Quote, statusOf } from '@anslag/quotes'
import { large, succeeded, typical } from './examples.ts'
import { issuedQuote } from './issued-quote.ts'
import { fiveHundredLines } from './many-lines.ts'

const documents = priceBookDocuments(typical.book)

/** The offer of a quote, in each language. */
const offersOf = (quote: Quote): readonly Document[] => {
  const revision = quote.revisions.at(-1)
  if (revision === undefined) throw new Error('no revision')
  const status = statusOf(revision, '2026-11-24T12:00:00+01:00')
  const invoices = plannedInvoices(revision.content)
  return languages.map((language) =>
    offerDocument({ quote, revision, status, invoices, documents }, documentWordsFor(language)),
  )
}

const workbookOf = (given: EstimateInput): Document =>
  workbookDocument({ estimate: succeeded(estimate(given)), documents }, documentWordsFor('nb'))

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Milliseconds that each of so many documents takes, one after another, in turn one of those given. */
const timesOf = async (
  given: readonly Document[],
  count: number,
  make: (document: Document) => Promise<unknown>,
): Promise<readonly number[]> => {
  const times: number[] = []
  for (let place = 0; place < count; place += 1) {
    const document = given[place % given.length]
    if (document === undefined) break
    const start = performance.now()
    await make(document)
    times.push(performance.now() - start)
  }
  return times
}

const say = (name: string, value: number, unit: string): void => {
  process.stdout.write(`${name} ${value.toPrecision(4)} ${unit}\n`)
}

const pdf = async (document: Document): Promise<void> => {
  const made = await pdfOf(document)
  if (!made.ok) throw new Error(made.issues.join())
}

// The first documents only warm up, but count for the memory.
const many = await timesOf(offersOf(issuedQuote(typical.request, 'DEMO-2026-0001')), 200, pdf)
say('pdf-offer-typical', median(many.slice(20)), 'ms')
say('pdf-200-offers-in-a-row-peak', process.resourceUsage().maxRSS / 1000, 'MB')
say('pdf-offer-of-500-lines', median(await timesOf(offersOf(fiveHundredLines()), 3, pdf)) / 1000, 's')
for (const [name, given] of Object.entries({ typical, large })) {
  const times = await timesOf([workbookOf(given)], 25, xlsxOf)
  say(`xlsx-${name}`, median(times.slice(5)), 'ms')
}
