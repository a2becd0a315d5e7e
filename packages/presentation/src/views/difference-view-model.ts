/** Two amounts and their difference, which carries its sign: `+987,00 kr`, `−987,00 kr`. */
export interface ChangeView {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly change: string
}

export interface LineChangeView extends ChangeView {
  readonly id: string
  /** Why the amount differs, one sentence or phrase each. */
  readonly causes: readonly string[]
}

/** What differs between two estimates. */
export interface DifferenceView {
  readonly heading: string
  /** What the two are: day and price list of each. */
  readonly before: string
  readonly after: string
  readonly columns: {
    readonly text: string
    readonly before: string
    readonly after: string
    readonly change: string
  }
  readonly lines: readonly LineChangeView[]
  /** Net, VAT, gross. */
  readonly totals: readonly ChangeView[]
  /** VAT rates that differ, in words. */
  readonly vatRates: readonly string[]
  /** Said when no line differs. */
  readonly same?: string | undefined
}
