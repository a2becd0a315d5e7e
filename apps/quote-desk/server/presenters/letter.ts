import { type Document, offerDocument } from '@anslag/documents'
import { documentWordsFor } from '@anslag/documents/languages'
import { type Language, type PriceBooks, priceBookDocuments } from '@anslag/pricing'
import { plannedInvoices, pricedBook, type Quote, type QuoteStatus, type Revision } from '@anslag/quotes'

/** A revision of a quote as a letter. */
export interface Lettered {
  readonly quote: Quote
  readonly revision: Revision
  readonly status: QuoteStatus
  /** Of the letter; by default the quote's own. */
  readonly language?: Language
  /** True where the buyer answers on the page that shows it. */
  readonly isAnsweredHere?: boolean
}

/** The letter of a revision, explained by the price book that it was priced with where that is among these. */
export const letterOf = (
  books: PriceBooks,
  { quote, revision, status, language = revision.content.language, isAnsweredHere = false }: Lettered,
): Document => {
  const book = pricedBook(revision.content, books)
  const documents = book && priceBookDocuments(book)
  const invoices = plannedInvoices(revision.content)
  return offerDocument({ quote, revision, status, invoices, documents, isAnsweredHere }, documentWordsFor(language))
}
