import type { DecimalText } from '@anslag/pricing'

/** A cell by its id, an exact decimal, or what a formula gives. */
export type Term = { readonly cell: string } | { readonly number: DecimalText } | Formula

/**
 * How a cell comes about from others, by the operations of a trace. A sum of one term is that term.
 *
 * - `share`: first × second ÷ 100
 * - `within`: the term where it lies above `from` and not above `upTo`, else 0
 * - `rounded`: to the nearest whole `step`, half away from zero, or up to the next one; `0.01` is the øre
 */
export type Formula =
  | { readonly apply: 'sum' | 'product' | 'largest' | 'smallest'; readonly to: readonly Term[] }
  | { readonly apply: 'difference' | 'share'; readonly to: readonly [Term, Term] }
  | {
      readonly apply: 'within'
      readonly to: readonly [Term]
      readonly from: DecimalText
      readonly upTo?: DecimalText | undefined
    }
  | {
      readonly apply: 'rounded'
      readonly to: readonly [Term]
      readonly mode: 'half-away' | 'up'
      readonly step: DecimalText
    }
