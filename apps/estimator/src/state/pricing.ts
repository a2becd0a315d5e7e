import type { EstimateView, PricingDocuments, Texts } from '@anslag/presentation'
import type { Day, DecimalText, Estimate, Issue, Result } from '@anslag/pricing'
import type { Draft } from '../form/change.ts'
import type { Form, IssuesOf } from '../form/form.ts'

/** What a component costs, all its lines together. */
export interface Part {
  readonly component: string
  readonly net: string
}

export type Priced =
  | { readonly ok: true; readonly estimate: Estimate; readonly view: EstimateView; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What an estimate depends on besides the draft. */
export interface Circumstances {
  readonly day: Day
  /** Share of the VAT that the buyer recovers, in percent; undefined while nobody can tell. */
  readonly vatRecovery?: DecimalText | undefined
}

/** The engine with its documents, which come after the page can be read. */
export interface Pricing {
  /** The documents as they stand in their files, for names and sources. */
  readonly documents: PricingDocuments
  readonly issuesOf: IssuesOf
  readonly price: (draft: Draft, given: Circumstances, texts: Texts) => Priced
  /** Reads the text of a file with answers. */
  readonly open: (text: string) => Result<Form>
  /** The form that an address brings; undefined when nothing of it can be read. */
  readonly brought: (hash: string) => Form | undefined
}

/** Why the page cannot price anything. Without issues the file could not be fetched at all. */
export interface Refusal {
  readonly file: string
  readonly issues: readonly Issue[]
}

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly pricing: Pricing }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Fetches the text of a file beside the page; undefined when it is not there. */
export type FetchText = (file: string) => Promise<string | undefined>
