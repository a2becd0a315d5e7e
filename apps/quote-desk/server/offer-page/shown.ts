import type { QuoteView } from '@anslag/presentation/quote'
import type { Language } from '@anslag/pricing'
import type { Revision } from '@anslag/quotes'
import type { presentedIssue } from '../presenters/issues.ts'
import type { OfferByLink } from '../routes/shown-offer.ts'

/** What a buyer wrote in a form that was not taken. */
export interface Written {
  readonly answer?: string
  readonly name?: string
  readonly role?: string
  readonly orderNumber?: string
  readonly customerReference?: string
  readonly reason?: string
  readonly note?: string
}

/** What the page is made of. */
export interface ShownOffer extends OfferByLink {
  readonly language: Language
  readonly revision: Revision
  readonly view: QuoteView
  /** The letter as HTML, without the form that is filled in on paper. */
  readonly letter: string
  /** Of the page, without a slash at its end. */
  readonly path: string
  readonly written: Written
  readonly issues: readonly ReturnType<typeof presentedIssue>[]
}
