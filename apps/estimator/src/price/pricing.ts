import type { EstimateView, InitialTexts } from '@anslag/presentation/estimate'
import type { ComponentNet, Day, DecimalText, Estimate, Issue, PriceBookDocuments, PriceBooks } from '@anslag/pricing'
import type { Draft, Lazy, RequestParser } from '@anslag/request-form'

export type Priced =
  | {
      readonly ok: true
      readonly estimate: Estimate
      readonly documents: PriceBookDocuments
      readonly view: EstimateView
      readonly parts: readonly ComponentNet[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What an estimate depends on besides the draft. */
export interface Circumstances {
  readonly day: Day
  /** Share of the VAT that the buyer recovers, in percent; undefined while nobody can tell. */
  readonly vatRecovery?: DecimalText | undefined
}

/** The engine with its documents, which come after the page can be read. */
export interface Pricing {
  /** The documents that price on every day. */
  readonly documents: Omit<PriceBookDocuments, 'list'>
  /** The price books of all days, for what prices elsewhere. */
  readonly books: PriceBooks
  /** What reads requests. It is fetched when somebody touches the form. */
  readonly parser: Lazy<RequestParser>
  /** Undefined while what reads the draft is on its way. */
  readonly price: (draft: Draft, given: Circumstances, texts: InitialTexts) => Priced | undefined
}

/** Why something cannot be priced with. Without issues the file could not be fetched at all. */
export interface Refusal {
  readonly file: string
  /** The list that is meant, where the file has several: its place, counted from 1, and its id where it says one. Paths begin there. */
  readonly list?: { readonly place: number; readonly id?: string }
  readonly issues: readonly Issue[]
}

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly pricing: Pricing; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Fetches the text of a file beside the page; undefined when it is not there. */
export type FetchText = (file: string) => Promise<string | undefined>
