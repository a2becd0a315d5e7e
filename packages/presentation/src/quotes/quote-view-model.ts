import type { IssueGroup, LabelledValue, LineView, Sentences } from '../views/estimate-view-model.ts'

/** A labelled value with what explains it. */
interface Remarked extends LabelledValue {
  readonly remark: string
}

/** A revision of a quote as a page, a terminal or a document shows it. All strings are ready; nothing is to be added up. */
export interface QuoteView {
  readonly heading: string
  /** Of the project. */
  readonly title: string
  /** Says that amounts are made up; absent when the list is not a demonstration. */
  readonly notice?: string | undefined
  /** Status, days, parties and what else a reader looks for first. */
  readonly facts: readonly LabelledValue[]
  readonly introduction?: string | undefined
  readonly columns: {
    readonly text: string
    readonly quantity: string
    readonly unitPrice: string
    readonly net: string
  }
  /** Those of the estimate, then those at fixed prices; `remark` says why and when, and its VAT where there are several kinds. */
  readonly lines: readonly (LineView & { readonly remark?: string | undefined })[]
  readonly adjustments: readonly (Remarked & { readonly id: string })[]
  /** A row for each VAT category and rate. */
  readonly vat: readonly LabelledValue[]
  readonly totals: {
    readonly lines: LabelledValue
    readonly net: LabelledValue
    readonly vat: LabelledValue
    readonly gross: LabelledValue
    /** Of reductions and of charges, where there are several. */
    readonly adjustments: readonly LabelledValue[]
  }
  readonly vatReasons: Sentences
  readonly assumptions: Sentences
  readonly needsAssessment: Sentences
  /** What the estimate finds missing or worth knowing, heaviest first. */
  readonly remarks: readonly IssueGroup[]
  /** Terms, parties, delivery and invoicing, each below its heading. */
  readonly details: readonly { readonly heading: string; readonly rows: readonly LabelledValue[] }[]
  readonly reservations?: string | undefined
  readonly events: Sentences
  /** The hashes; `note` says that a draft is not sealed. */
  readonly seal: {
    readonly heading: string
    readonly rows: readonly LabelledValue[]
    readonly note?: string | undefined
  }
}
