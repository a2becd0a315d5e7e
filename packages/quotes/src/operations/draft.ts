import { type BookOnDay, failure, type Language, type Request, type Result } from '@anslag/pricing'
import { recalculated } from '../amounts/recalculated.ts'
import { citations } from '../assumptions/cited.ts'
import { priced } from '../assumptions/priced.ts'
import type { QuotedProject, QuoteTexts } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Invoice } from '../quote/invoice.ts'
import type { Contact, Party } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import type { DeliveryTerms, Terms } from '../quote/terms.ts'
import { checked } from './checked.ts'

/** Who offers what to whom, on which terms. */
export interface Details {
  readonly language: Language
  readonly seller: Party
  readonly officer: Contact
  readonly buyer: Party
  readonly contact?: Contact
  readonly invoice: Invoice
  readonly project: QuotedProject
  readonly terms: Terms
  readonly delivery: DeliveryTerms
  readonly instalments?: readonly Instalment[]
  readonly texts: QuoteTexts
}

/** What a first draft is made of. */
export interface DraftInput extends BookOnDay {
  readonly details: Details
  /** The request of the customer's own estimate. */
  readonly request: Request
}

/**
 * The first draft of a quote, without a number: issuing gives it one. It is priced here, whatever an estimate that came with the request said:
 * `differenceFromEstimate` tells the two apart.
 */
export const draftQuote = ({ details, request, book, day }: DraftInput): Result<Quote> => {
  const estimate = priced(request, { book, day }, { assumptions: [], vatReasons: [] })
  if (!estimate.ok) return failure(estimate.issues)
  const content = recalculated({
    revision: 1,
    ...details,
    ...citations([estimate.value], book.list.document, book.vatTable.document),
    estimate: estimate.value,
    assumptions: [],
    fixedLines: [],
    adjustments: [],
    vatReasons: [],
  })
  return checked({ format: 'quote/1', revisions: [{ content, events: [] }] })
}
