import type { CostRange } from '@anslag/planning'
import type { Day, DecimalText, Issue, PriceBookDocuments, Request } from '@anslag/pricing'

/** A document that the page has accepted, with its digest, as a worker is given it. */
export interface SentDocument<D> {
  readonly document: D
  readonly digest: string
}

/** What prices are made of, as a worker is given it once. */
export interface SentBooks {
  readonly lists: readonly SentDocument<PriceBookDocuments['list']>[]
  readonly catalogue: SentDocument<PriceBookDocuments['catalogue']>
  readonly vatTable: SentDocument<PriceBookDocuments['vatTable']>
}

/** What is asked of the planner in the worker. */
export type PlanningTask =
  | { readonly kind: 'books'; readonly books: SentBooks }
  | { readonly kind: 'range'; readonly request: Request; readonly day: Day; readonly recovery: DecimalText }

/** What it answers to each task that asks for something, in their order. */
export type PlanningReply =
  | { readonly ok: true; readonly range: CostRange }
  | { readonly ok: false; readonly issues: readonly Issue[] }
