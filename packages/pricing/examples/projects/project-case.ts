/** How somebody with pen and paper reached the figure beside it. */
interface Computed {
  readonly note: string
}

interface Reasoned {
  readonly component: string
  readonly reason: string
}

/**
 * A whole project with its answer, computed by hand from the norms that `source` names. The answers are never updated
 * by a program: a case that fails is a mistake in the program or in the case, and a person decides which.
 */
export interface ProjectCase {
  readonly title: string
  readonly source: { readonly list: string; readonly rates: string; readonly norms: readonly string[] }
  readonly day: string
  /** Tariffs that the case adds to the demonstration list, and the entries of the catalogue that name them. */
  readonly tariffs?: Readonly<Record<string, unknown>>
  readonly entryTariffs?: Readonly<Record<string, string>>
  /** Rates in place of those of the VAT table. */
  readonly vatRates?: readonly unknown[]
  readonly vatRecovery?: string
  readonly request: { readonly format: string }
  readonly expected: {
    readonly lines: readonly (Computed & {
      readonly id: string
      readonly quantity: string
      readonly unitPrice: string
      readonly net: string
      readonly vatRate: string
    })[]
    readonly vat: readonly (Computed & {
      readonly category: string
      readonly rate: string
      readonly taxable: string
      readonly vat: string
    })[]
    readonly totals: Computed & {
      readonly net: string
      readonly vat: string
      readonly gross: string
      readonly complete: boolean
    }
    readonly buyerCost?: Computed & { readonly recovery: string; readonly recovered: string; readonly cost: string }
    readonly notApplicable: readonly Reasoned[]
    readonly needsAssessment: readonly Reasoned[]
    /** Codes of the issues that weigh more than a reminder. */
    readonly warnings: readonly string[]
  }
}
