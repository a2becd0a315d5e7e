import { type BookOnDay, failure, type Language, type Request, type Result, success } from '@anslag/pricing'
import { recalculated } from '../amounts/recalculated.ts'
import { citations } from '../assumptions/cited.ts'
import { priced } from '../assumptions/priced.ts'
import type { QuotedProject, QuoteTexts } from '../quote/content.ts'
import type { FixedLine } from '../quote/fixed-line.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Invoice } from '../quote/invoice.ts'
import type { Contact, Party } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import type { DeliveryTerms, Terms } from '../quote/terms.ts'
import type { VatReason } from '../quote/vat.ts'
import { edited } from './checked.ts'
import { vatReasonsOf } from './details.ts'
import { fixedLineOf } from './fixed-lines.ts'

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

/** What an officer adds to a request before it is a quote. */
export interface Additions {
  /** Lines outside the cost components; the net amount follows. */
  readonly fixedLines: readonly Omit<FixedLine, 'net'>[]
  readonly vatReasons: readonly VatReason[]
}

/** What a first draft is made of. */
export interface DraftInput extends BookOnDay, Partial<Additions> {
  readonly details: Details
  /** The request of the customer's own estimate. */
  readonly request: Request
}

/**
 * The first draft of a quote, without a number: issuing gives it one. It is priced here, whatever an estimate that came with the request said:
 * `differenceFromEstimate` tells the two apart.
 */
export const draftQuote = ({ details, request, book, day, ...additions }: DraftInput): Result<Quote> => {
  const { fixedLines = [], vatReasons: given = [] } = additions
  const vatReasons = vatReasonsOf(given)
  if (!vatReasons.ok) return vatReasons
  const estimate = priced(request, { book, day }, { assumptions: [], vatReasons: vatReasons.value })
  if (!estimate.ok) return failure(estimate.issues)
  const content = recalculated({
    revision: 1,
    ...details,
    ...citations([estimate.value], book.list.document, book.vatTable.document),
    estimate: estimate.value,
    assumptions: [],
    fixedLines: [],
    adjustments: [],
    vatReasons: vatReasons.value,
  })
  const drafted: Quote = { format: 'quote/1', revisions: [{ content, events: [] }] }
  return edited(drafted, (made) => success({ ...made, fixedLines: fixedLines.map(fixedLineOf) }))
}
