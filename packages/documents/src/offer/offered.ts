import type { QuoteView } from '@anslag/presentation/quote'
import type { PriceBookDocuments } from '@anslag/pricing'
import type { Content, PlannedInvoice, Quote, QuoteStatus, Revision } from '@anslag/quotes'
import type { DocumentWords } from '../texts/words.ts'
import type { NumberedLine } from './lines.ts'

/** What an offer is made of. */
export interface OfferInput {
  readonly quote: Quote
  /** The revision that is offered. */
  readonly revision: Revision
  /** What it is at the moment that the document is made: a quote expires without anybody doing anything. */
  readonly status: QuoteStatus
  /** The invoices that it comes to. */
  readonly invoices: readonly PlannedInvoice[]
  /** The price list, catalogue and VAT table that it was priced by: without them, lines are not explained and codes stand for names. */
  readonly documents?: PriceBookDocuments | undefined
  /** True where the buyer answers on the page that shows the letter: it says so, and has no form for paper. */
  readonly isAnsweredHere?: boolean
}

/** The words of an offer: of `@anslag/presentation/estimate/nb` and `/quote/nb`, and of `@anslag/documents/offer/nb`. */
export type OfferWords = Pick<DocumentWords, 'texts' | 'quotes' | 'offer'>

/** An offer while it is put together. */
export interface Offered extends OfferInput {
  readonly content: Content
  readonly view: QuoteView
  readonly lines: readonly NumberedLine[]
  readonly words: OfferWords
  /** Whether it can be accepted, was, or no longer can. */
  readonly answer: 'draft' | 'open' | 'accepted' | 'closed'
}

const answers = {
  draft: 'draft',
  issued: 'open',
  sent: 'open',
  accepted: 'accepted',
  acknowledged: 'accepted',
  delivered: 'accepted',
  completed: 'accepted',
  'partly-delivered': 'accepted',
  'partly-completed': 'accepted',
  declined: 'closed',
  withdrawn: 'closed',
  cancelled: 'closed',
  superseded: 'closed',
  expired: 'closed',
} as const satisfies Readonly<Record<QuoteStatus, Offered['answer']>>

/** Whether a quote of this status can be accepted. */
export const answerOf = (status: QuoteStatus): Offered['answer'] => answers[status]
