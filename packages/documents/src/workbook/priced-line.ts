import type { Line, Trace } from '@anslag/pricing'
import type { Formula, Term } from '../model/formula.ts'
import type { Row } from '../model/table.ts'
import { only, toOre } from './cells.ts'
import type { Writing } from './words.ts'
import { worked } from './working-rows.ts'

/** How the figures of a line follow from the other sheets; what has no formula is as it was printed. */
export interface PricedBy {
  readonly line: Line
  readonly quantity?: Formula | undefined
  readonly unitPrice?: Formula | undefined
  /** The steps before quantity and unit price. */
  readonly rows: readonly Row[]
}

/** The figures whose product a line is; undefined of a lump sum. */
const factors = ({ trace, unitCode, quantity, unitPrice }: Line): readonly [Trace, Trace] | undefined => {
  const [exact] = trace.kind === 'rounded' ? trace.of : [trace]
  if (unitCode === 'LS' || exact.kind !== 'product') return undefined
  const [first, second] = exact.of
  return first.value === quantity && second.value === unitPrice ? [first, second] : undefined
}

/** Hours are rounded to 0.01 before they are priced: where they have no more decimals, the trace does not say so. */
const printed = (term: Term, { unitCode }: Line): Formula => (unitCode === 'HUR' ? toOre(term) : only(term))

/** How a line is priced, for a workbook that computes. */
export const pricedBy = (line: Line, writing: Writing): PricedBy => {
  const of = factors(line)
  if (of === undefined) {
    const { term, rows } = worked(line.trace, `${line.id} #`, 0, writing)
    return { line, unitPrice: only(term), rows }
  }
  const quantity = worked(of[0], `${line.id} #q`, 0, writing)
  const unitPrice = worked(of[1], `${line.id} #p`, 0, writing)
  return {
    line,
    quantity: printed(quantity.term, line),
    unitPrice: only(unitPrice.term),
    rows: [...quantity.rows, ...unitPrice.rows],
  }
}
