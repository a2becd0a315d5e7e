import type { Line, PriceBookDocuments, Request, Status } from '@anslag/pricing'

/** Where a figure comes from, in words. */
export interface SourceView {
  readonly title: string
  readonly url?: string | undefined
  /** Where in the source: a heading, a row, a paragraph. */
  readonly place?: string | undefined
  readonly status: Status
  /** The status as a word in the reader's language. */
  readonly statusText: string
}

/** A trace as a reader sees it: a tree to print with indents or to nest in `<details>`. All its strings are ready to show. */
export interface Explanation {
  readonly label: string
  /** The figure with its unit: `9 timer`, `8 883,00 kr`; or an answer: `fast bredde`. */
  readonly value: string
  /** How the value follows: `9 timer × 987,00 kr per time`. */
  readonly formula?: string | undefined
  /** What the reader should know of it: how a tariff was reached, that nobody answered. */
  readonly note?: string | undefined
  readonly source?: SourceView | undefined
  readonly children: readonly Explanation[]
}

/** What a trace refers to. `lines` gives the lines of a VAT breakdown their texts. */
export interface ExplanationContext extends PriceBookDocuments {
  readonly request: Request
  readonly lines?: readonly Line[] | undefined
}
