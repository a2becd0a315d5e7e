/** A cell by its id, an exact decimal, or what a formula gives. */
export type Term = { readonly cell: string } | { readonly number: string } | Formula

/** How a cell comes about from others. `rounded` is to the øre or to a whole step, half away from zero, as the engine rounds. */
export type Formula =
  | { readonly apply: 'sum' | 'product' | 'difference' | 'largest' | 'smallest'; readonly to: readonly Term[] }
  | { readonly apply: 'rounded'; readonly to: readonly [Term]; readonly decimals: number }
