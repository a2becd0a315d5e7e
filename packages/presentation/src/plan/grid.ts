/** A plain table, ready to show: the first cell of a row is its heading. */
export interface Grid {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The row of sums, where there is one. */
  readonly sum?: readonly string[]
}
