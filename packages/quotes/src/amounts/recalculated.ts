import type { Content } from '../quote/content.ts'
import { adjusted } from './adjusted.ts'
import { vatBreakdownOf } from './breakdown.ts'
import { linesOf } from './quote-line.ts'
import { resplit, sharesOf } from './shares.ts'
import { totalsOf } from './totals.ts'

/** A draft's content with every base, percentage, VAT amount and total as its lines and adjustments are now. */
export const recalculated = (content: Omit<Content, 'vatBreakdown' | 'totals'>): Content => {
  const lines = linesOf(content)
  const adjustments = sharesOf(content.adjustments).flatMap((parts) =>
    parts.some(({ share }) => share !== undefined) ? resplit(parts, lines) : parts.map((each) => adjusted(each, lines)),
  )
  const vatBreakdown = vatBreakdownOf(lines, adjustments)
  return { ...content, adjustments, vatBreakdown, totals: totalsOf(lines, adjustments, vatBreakdown) }
}
