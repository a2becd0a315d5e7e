import type { AmountText, DecimalText, Heading } from '@anslag/pricing'
import type { IssueGroup, LabelledValue, LineView, Sentences } from '../views/estimate-view-model.ts'
import type { Labelled } from './quote-details.ts'

/** An amount in words, and exactly. */
export interface LabelledAmount extends LabelledValue {
  readonly amount: AmountText
}

/** A line of a quote. */
export interface QuoteLineView extends LineView {
  /** Why and when, and its VAT where there are several kinds. */
  readonly remark?: string | undefined
  /** The heading of SSB's summary that it stands below; a line at a fixed price stands below none. */
  readonly heading?: Heading | undefined
  /** The id of the delivery that it is done for; what is done once has none. */
  readonly delivery?: string | undefined
  readonly exact: { readonly quantity: DecimalText; readonly unitPrice: AmountText; readonly net: AmountText }
}

/** A labelled value with what explains it. */
interface Remarked extends LabelledAmount {
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
  /** How long it takes, what that counts from, and how data are handed over, where the quote says so. */
  readonly delivery?: string | undefined
  readonly columns: {
    readonly text: string
    readonly quantity: string
    readonly unitPrice: string
    readonly net: string
  }
  /** Those of the estimate, then those at fixed prices. */
  readonly lines: readonly QuoteLineView[]
  /** What the lines of the estimate come to below each heading of SSB's summary. */
  readonly summary: readonly (LabelledAmount & { readonly heading: Heading })[]
  readonly adjustments: readonly (Remarked & { readonly id: string })[]
  /** A row for each VAT category and rate. */
  readonly vat: readonly LabelledAmount[]
  readonly totals: {
    readonly lines: LabelledAmount
    readonly net: LabelledAmount
    readonly vat: LabelledAmount
    readonly gross: LabelledAmount
    /** Of reductions and of charges, where there are several. */
    readonly adjustments: readonly LabelledAmount[]
  }
  readonly vatReasons: Sentences
  readonly assumptions: Sentences
  readonly needsAssessment: Sentences
  /** Components without a line, and why. */
  readonly notApplicable: Sentences
  /** What the estimate finds missing or worth knowing, heaviest first. */
  readonly remarks: readonly IssueGroup[]
  /** Terms, parties, delivery and invoicing, each below its heading. */
  readonly details: readonly Labelled[]
  readonly reservations?: string | undefined
  readonly events: Sentences
  /** The hashes; `note` says that a draft is not sealed. */
  readonly seal: {
    readonly heading: string
    readonly rows: readonly LabelledValue[]
    readonly note?: string | undefined
  }
}
