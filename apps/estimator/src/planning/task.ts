import type { CostRange } from '@anslag/planning'
import type { AmountText, Day, DecimalText, Issue, PriceBookDocuments, Request } from '@anslag/pricing'

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

interface RangeTask {
  readonly kind: 'range'
  readonly request: Request
  readonly day: Day
  readonly recovery: DecimalText
}

/** Asks what other answers to some questions do to the price; a later one ends it. A range that is asked for meanwhile does not. */
export interface EffectsTask {
  readonly kind: 'effects'
  /** Stands in each answer to this task. */
  readonly turn: number
  readonly request: Request
  readonly day: Day
  /** JSON Pointers. */
  readonly questions: readonly string[]
  /** What the answers to a question make of the request, where it is none of the request's own: drafts by answer. */
  readonly requests: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What is asked of the planner in the worker. */
export type PlanningTask = { readonly kind: 'books'; readonly books: SentBooks } | RangeTask | EffectsTask

/** What one other answer does to the price. */
export interface ToldEffect {
  /** As the form names it: a word, `yes`, `+1` and the like. */
  readonly answer: string
  /** What it adds to the sum with VAT; below zero what it saves. */
  readonly gross: AmountText
  readonly complete: boolean
}

/** The other answers to one question. */
export interface EffectsReply {
  readonly kind: 'effects'
  readonly turn: number
  readonly question: string
  readonly effects: readonly ToldEffect[]
}

/** The answer to each task that asks for a range, in their order. */
export type RangeReply =
  | {
      readonly kind: 'range'
      readonly ok: true
      readonly range: CostRange
      /** The amount to budget with a Norwegian institution responsible, VAT included, where one abroad is now. */
      readonly norwegian?: AmountText
    }
  | { readonly kind: 'range'; readonly ok: false; readonly issues: readonly Issue[] }

export type PlanningReply = RangeReply | EffectsReply
