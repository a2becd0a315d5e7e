import type { IssueGroup, LabelledValue, LineView, Sentences } from '../views/estimate-view-model.ts'

/** An amount beside the lines, with what it is computed from and who decided it. */
export interface AdjustmentView {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly remark: string
}

/** A line, with why its price is fixed where no component computes it. */
export interface QuoteLineView extends LineView {
  readonly remark?: string | undefined
}

/** Labelled values under a heading. */
export interface Labelled {
  readonly heading: string
  readonly rows: readonly LabelledValue[]
}

/** One revision of a quote, as a page, a terminal or a document shows it. All strings are ready to show. */
export interface QuoteView {
  /** `Tilbud DEMO-2026-0001, versjon 1` */
  readonly heading: string
  /** The project's title. */
  readonly title: string
  /** Says that amounts are made up; absent when the list is not a demonstration. */
  readonly notice?: string | undefined
  /** Status, parties, days and terms. */
  readonly facts: readonly LabelledValue[]
  readonly introduction?: string | undefined
  readonly columns: Readonly<Record<'text' | 'quantity' | 'unitPrice' | 'net', string>>
  readonly lines: readonly QuoteLineView[]
  readonly adjustments: readonly AdjustmentView[]
  /** VAT per category and rate. */
  readonly vat: readonly LabelledValue[]
  /** Reductions and charges are there where the quote has any. */
  readonly totals: Readonly<Record<'lines' | 'net' | 'vat' | 'gross', LabelledValue>> & {
    readonly adjustments: readonly LabelledValue[]
  }
  readonly vatReasons: Sentences
  readonly assumptions: Sentences
  /** Components whose price the engine can only begin. */
  readonly needsAssessment: Sentences
  /** What the estimate remarks on, with the officers' answers. */
  readonly remarks: readonly IssueGroup[]
  /** Parties, invoice, terms and documents. */
  readonly details: readonly Labelled[]
  readonly reservations?: string | undefined
  readonly events: Sentences
  /** The seal; a draft has a sentence that says that there is none. */
  readonly seal: {
    readonly heading: string
    readonly rows: readonly LabelledValue[]
    readonly note?: string | undefined
  }
}
