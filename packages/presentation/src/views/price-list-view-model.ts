import type { SourceView } from '../explanation/explanation.ts'
import type { LabelledValue } from './estimate-view-model.ts'

/** A figure of a tariff: `ny søknad`, `14 timer`, `fra 8 til 30`. */
export interface FigureView {
  /** The answer or tier that it is for; absent when the tariff has one figure. */
  readonly label?: string | undefined
  readonly value: string
  /** From low to high, where the list gives them, in the same unit: `fra 8 til 30`. */
  readonly range?: string | undefined
}

/** A tariff or an hourly rate in words. */
export interface TariffView {
  /** `coordination.base`, `rate.adviser` */
  readonly ref: string
  readonly name: string
  readonly figures: readonly FigureView[]
  readonly source: SourceView
  /** How the figure was reached, where the source does not state it. */
  readonly derivation?: string | undefined
}

/** A price list as people read it. */
export interface PriceListView {
  readonly title: string
  /** Says that amounts are made up; absent when the list is not a demonstration. */
  readonly notice?: string | undefined
  /** Id, revision, validity, status, reason. */
  readonly facts: readonly LabelledValue[]
  readonly rates: { readonly heading: string; readonly rows: readonly TariffView[] }
  readonly tariffs: { readonly heading: string; readonly rows: readonly TariffView[] }
  /** What the list assumes where nobody answers. */
  readonly defaults: { readonly heading: string; readonly rows: readonly LabelledValue[] }
}

/** One place in which two price lists differ. */
export interface ListChangeView {
  /** JSON Pointer into a price list. */
  readonly path: string
  /** The place in words. */
  readonly label: string
  readonly before: string
  readonly after: string
}

export interface ListDifferenceView {
  readonly heading: string
  readonly columns: { readonly text: string; readonly before: string; readonly after: string }
  readonly rows: readonly ListChangeView[]
  /** Said when nothing differs. */
  readonly same?: string | undefined
}
