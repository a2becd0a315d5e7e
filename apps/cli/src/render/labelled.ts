import { columnsOf, hanging, padEnd, plain, type StyledLine } from '@anslag/documents/text'
import type { LabelledValue } from '@anslag/presentation/estimate'

/** Labels to the left, values below each other beside them. */
export const labelledLines = (rows: readonly LabelledValue[], columns: number): readonly StyledLine[] => {
  const width = Math.min(Math.floor(columns / 2), Math.max(0, ...rows.map(({ label }) => columnsOf(label))))
  return rows.flatMap(({ label, value }) => hanging(`${padEnd(label, width)}  `, value, columns).map(plain))
}
