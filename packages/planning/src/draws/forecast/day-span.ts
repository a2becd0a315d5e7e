import { percentiles } from '../percentile.ts'
import type { Column } from '../uncertainty/form.ts'

/** Working days: of ten orders one takes less than `low` and one more than `high`, half less than `median`. Whole numbers. */
export interface DaySpan {
  readonly low: number
  readonly median: number
  readonly high: number
}

export const daySpan = (days: Column): DaySpan => {
  const [low = 0, median = 0, high = 0] = percentiles(days, ['10', '50', '90'])
  return { low, median, high }
}
