import { percentile } from '../percentile.ts'
import type { Column } from '../uncertainty/form.ts'

/** Working days: of ten orders one takes less than `low` and one more than `high`, half less than `median`. Whole numbers. */
export interface DaySpan {
  readonly low: number
  readonly median: number
  readonly high: number
}

export const daySpan = (days: Column): DaySpan => {
  const ascending = Float64Array.from(days).sort()
  return { low: percentile(ascending, '10'), median: percentile(ascending, '50'), high: percentile(ascending, '90') }
}
