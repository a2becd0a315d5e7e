/** A distribution, tabulated: the share of it that lies below each of the evenly spaced places from `from` to `to`. */
export interface Distribution {
  readonly from: number
  readonly to: number
  /** Ascending, from 0 to 1. */
  readonly below: Float64Array
}

/**
 * Tabulates a distribution by Simpson's rule from place to place.
 *
 * @param density how likely each value is against others; it need not add up to 1.
 */
export const tabulated = (
  density: (value: number) => number,
  from: number,
  to: number,
  steps: number,
): Distribution => {
  const below = new Float64Array(steps + 1)
  const width = (to - from) / steps
  let total = 0
  for (let step = 1; step <= steps; step++) {
    const start = from + (step - 1) * width
    total += density(start) + 4 * density(start + width / 2) + density(start + width)
    below[step] = total
  }
  return { from, to, below: below.map((area) => area / total) }
}

/**
 * The values below which these shares of a distribution lie, between the places of its table along a straight line.
 *
 * @param shares ascending, from 0 to 1
 */
export const quantiles = ({ from, to, below }: Distribution, shares: Float64Array): Float64Array => {
  const last = below.length - 1
  const width = (to - from) / last
  let place = 0
  return shares.map((share) => {
    while (place < last - 1 && (below[place + 1] ?? 1) < share) place++
    const [start = 0, end = 1] = [below[place], below[place + 1]]
    return from + width * (place + (end > start ? (share - start) / (end - start) : 0))
  })
}
