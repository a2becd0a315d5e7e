/** A bar, a part of a column or a point of a chart. */
export interface ChartValue {
  readonly label: string
  /** As it is read. */
  readonly text: string
  /** Decimal, for how long the bar is. */
  readonly value: string
  /** Part of the series that is set apart from the rest of it, such as the allowance in a year: a pattern, not a colour alone. */
  readonly part?: 'usual' | 'allowance'
}

/**
 * `bars`: values beside one another; `columns`: values in time, parts of one label stacked; `range`: points on one line. Drawn as vectors, and said in words by
 * `description`: nobody needs the picture to know what it shows.
 */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly form: 'bars' | 'columns' | 'range'
  readonly title: string
  readonly description: string
  readonly values: readonly ChartValue[]
}
