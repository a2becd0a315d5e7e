import { type Document, offerDocument, type WorkbookInput, workbookDocument } from '@anslag/documents'
import { csvOf } from '@anslag/documents/cells'
import { docxOf } from '@anslag/documents/docx'
import { htmlOf } from '@anslag/documents/html'
import { documentWordsFor } from '@anslag/documents/languages'
import { type PdfProblem, pdfOf, pdfWorker } from '@anslag/documents/pdf'
import { textOf } from '@anslag/documents/text'
import { xlsxOf } from '@anslag/documents/xlsx'
import { type Reading, readOrder } from '@anslag/intake'
import { formatMoney } from '@anslag/presentation'
import { type EstimateView, type Explanation, estimateView, explainLine } from '@anslag/presentation/estimate'
import { nb } from '@anslag/presentation/estimate/nb'
import { textsFor } from '@anslag/presentation/languages'
import { quoteView } from '@anslag/presentation/quote'
import { nbQuote } from '@anslag/presentation/quote/nb'
import { readingView } from '@anslag/presentation/reading'
import { nbReading } from '@anslag/presentation/reading/nb'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import {
  type Estimate,
  estimate,
  type Issue,
  type PriceBook,
  priceBookDocuments,
  priceBookOn,
  type Result,
  readRequest,
} from '@anslag/pricing'
import {
  exampleQuoteDetails,
  plannedInvoices,
  type Quote,
  quoteOperations,
  readQuoteDetails,
  statusOf,
  verifyQuote,
} from '@anslag/quotes'

// A program of somebody else: it is type checked against the tarballs, with everything on that finds a weak type.

const day = '2026-11-22'

const books = bundledBooks()

const failed = (issues: readonly Issue[]) => new Error(issues.map(({ code, path }) => `${code} ${path}`).join())

const known = <T>(result: Result<T>): T => {
  if (!result.ok) throw failed(result.issues)
  return result.value
}

const book: PriceBook = known(priceBookOn(day, books))

const documents = priceBookDocuments(book)

export const priced: Estimate = known(
  estimate({ request: known(readRequest(exampleRequests.small, books.catalogue)), book, day }),
)

export const shown: EstimateView = estimateView(priced, documents, nb)

export const explained: readonly Explanation[] = priced.lines.map((line) =>
  explainLine(line, { ...documents, request: priced.request }, nb),
)

export const quote: Quote = known(
  quoteOperations.draft(
    { ...known(readQuoteDetails(exampleQuoteDetails)), request: priced.request },
    { at: `${day}T10:00:00+01:00`, by: { name: 'Kari', role: 'officer' }, day, book },
  ),
).quote

export const sound: boolean = verifyQuote(quote).holds

const revision = quote.revisions.at(-1)

export const quoted = revision && quoteView(revision, statusOf(revision, `${day}T12:00:00+01:00`), nb, nbQuote)

export const offer: Document | undefined =
  revision &&
  offerDocument(
    {
      quote,
      revision,
      status: statusOf(revision, `${day}T12:00:00+01:00`),
      invoices: plannedInvoices(revision.content),
    },
    documentWordsFor('nn'),
  )

const toldBy: WorkbookInput = { estimate: priced, documents }

export const kept: readonly (string | Uint8Array)[] = offer
  ? [
      htmlOf(offer),
      textOf(offer),
      csvOf(offer),
      await docxOf(offer),
      await xlsxOf(workbookDocument(toldBy, documentWordsFor('nn'))),
    ]
  : []

const worker = pdfWorker({ documentsEach: 10 })

export const printed: Result<Uint8Array, PdfProblem> | undefined = offer && (await pdfOf(offer, { archive: true }))

export const aside = offer && (await worker.pdfOf(offer, { paper: 'letter' }))

export const read: Reading = await readOrder({
  files: [{ name: 'names.txt', text: 'a\n' }],
  catalogue: books.catalogue,
})

export const answers = readingView(read.report, books.catalogue.document, nb, nbReading)

export const amount: string = formatMoney(priced.totals.gross, textsFor('en'))

// @ts-expect-error An amount is a text, so that nobody calculates with floats.
export const wrong: number = priced.totals.gross
