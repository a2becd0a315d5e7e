import type { Estimate } from '@anslag/pricing'
import type { Recalculated } from './recalculated.ts'

const amountColumn = 4

/** What the last columns of the first sheet come to: every line, and the sums below. */
export const amounts = ({ value, rowOf }: Recalculated, { lines, vatBreakdown }: Estimate): readonly unknown[] => {
  const first = rowOf('Anslag', 'Linje') + 1
  const several = vatBreakdown.length === 1 ? 0 : 1
  return Array.from({ length: lines.length + vatBreakdown.length + several + 2 }, (_, index) =>
    value('Anslag', first + index, amountColumn),
  )
}

/** The same as the engine says it. */
export const stated = ({ lines, vatBreakdown, totals }: Estimate): readonly number[] =>
  [
    ...lines.map(({ net }) => net),
    totals.net,
    ...vatBreakdown.map(({ vat }) => vat),
    ...(vatBreakdown.length === 1 ? [] : [totals.vat]),
    totals.gross,
  ].map(Number)

/** Amounts to the øre. */
export const toOre = (values: readonly unknown[]): readonly string[] => values.map((value) => Number(value).toFixed(2))
