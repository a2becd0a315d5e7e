import type { Severity } from '@anslag/pricing'

/** A labelled value, ready to show. */
export interface LabelledValue {
  readonly label: string
  readonly value: string
}

/** A heading with sentences under it. */
export interface Sentences {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** One row of an estimate: `9 timer`, `987,00 kr`, `8 883,00 kr`. */
export interface LineView {
  readonly id: string
  readonly text: string
  readonly quantity: string
  readonly unitPrice: string
  readonly net: string
}

/** An issue in words. `path` is the JSON Pointer to its place, empty for the document as a whole. */
export interface IssueView {
  readonly severity: Severity
  readonly code: string
  readonly sentence: string
  readonly path: string
  readonly source?: string | undefined
}

/** The issues of one severity, below their heading. */
export interface IssueGroup {
  readonly severity: Severity
  readonly heading: string
  readonly issues: readonly IssueView[]
}

/** A sentence that stands beside the sum: as a whole, and in parts around what it names. */
export interface RemarkOf<T> {
  readonly before: string
  readonly of: readonly T[]
  readonly after: string
  readonly sentence: string
}

/** An owner of data that a request links with, with the address where its prices are, if it states any. */
export interface OtherOwner {
  readonly name: string
  readonly prices: string | undefined
}

/** A list that was not answered. `path` is the JSON Pointer to it in the request. */
export interface NotCounted {
  readonly name: string
  readonly path: string
}

/** An estimate as a page, a terminal or a document shows it. All strings are ready to show; nothing is to be added up. */
export interface EstimateView {
  readonly heading: string
  readonly title?: string | undefined
  /** Says that amounts are made up; absent when the list is not a demonstration. */
  readonly notice?: string | undefined
  /** Day, price list with revision, status, engine. */
  readonly facts: readonly LabelledValue[]
  readonly columns: {
    readonly text: string
    readonly quantity: string
    readonly unitPrice: string
    readonly net: string
  }
  readonly lines: readonly LineView[]
  readonly vat: readonly LabelledValue[]
  /** Labels say "from" when the total is not complete. */
  readonly totals: {
    readonly net: LabelledValue
    readonly vat: LabelledValue
    readonly gross: LabelledValue
    /** Why the labels say "from"; absent when the total is complete. */
    readonly incomplete?: string | undefined
  }
  /** What nobody answered and the sum therefore counts nothing of, by name, with the way to the question. */
  readonly notCounted?: RemarkOf<NotCounted> | undefined
  /** That fees of other data owners come in addition, where the request has data of any. */
  readonly otherOwners?: RemarkOf<OtherOwner> | undefined
  /** What the project pays when VAT is recovered; absent when nobody asked. */
  readonly buyerCost?: readonly LabelledValue[] | undefined
  readonly summary: { readonly heading: string; readonly rows: readonly LabelledValue[] }
  readonly needsAssessment: Sentences
  readonly notApplicable: Sentences
  /** Heaviest first; severities without issues are left out. */
  readonly issues: readonly IssueGroup[]
}
