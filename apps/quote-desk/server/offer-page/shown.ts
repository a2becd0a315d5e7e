import type { QuoteView } from '@anslag/presentation/quote'
import type { Issue, Language } from '@anslag/pricing'
import type { Quote, QuoteStatus, Revision } from '@anslag/quotes'

/** What whoever has a link answered, as the interface tells it. */
export interface GivenAnswer {
  readonly kind: 'accepted' | 'declined'
  readonly seal: string
  readonly statedName: string
  readonly statedRole?: string
  readonly orderNumber?: string
  readonly answeredAt: string
}

/** An offer as the interface answers a buyer with it. */
export interface OfferedByLink {
  readonly status: QuoteStatus
  readonly hash?: string
  readonly isPrinted: boolean
  readonly answer?: GivenAnswer
  readonly quote: Quote
}

/** An issue in words, as the interface tells it. */
export interface Told extends Issue {
  readonly sentence: Readonly<Record<Language, string>>
}

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
export interface ShownOffer extends OfferedByLink {
  readonly language: Language
  readonly revision: Revision
  readonly view: QuoteView
  /** The letter as HTML, without the form that is filled in on paper. */
  readonly letter: string
  /** Of the page, without a slash at its end. */
  readonly path: string
  readonly written: Written
  readonly issues: readonly Told[]
}
