import type { DecimalText } from '@anslag/pricing'

/**
 * Puts the value in its place that stands there when all are in order: smaller ones before it, larger ones behind. Hoare's
 * selection, with the middle one of three as pivot.
 */
const placed = (values: Float64Array, place: number): number => {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const [a = 0, b = 0, c = 0] = [values[low], values[(low + high) >>> 1], values[high]]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++
      while ((values[right] ?? 0) > pivot) right--
      if (left > right) break
      const value = values[left] ?? 0
      values[left++] = values[right] ?? 0
      values[right--] = value
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place] ?? 0
}

/**
 * The smallest of some values that at least so many percent of them do not exceed.
 *
 * @param values in any order, at least one
 * @param percents each above 0 and at most 100
 */
export const percentiles = (values: Float64Array, percents: readonly DecimalText[]): readonly number[] => {
  const shared = Float64Array.from(values)
  return percents.map((percent) => placed(shared, Math.max(0, Math.ceil((Number(percent) / 100) * shared.length) - 1)))
}
