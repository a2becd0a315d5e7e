import type { Line } from '@anslag/pricing'
import type { Content } from '../quote/content.ts'

/** What every line of a quote (BG-25) says, computed or fixed. */
export type QuoteLine = Pick<
  Line,
  'id' | 'text' | 'quantity' | 'unitCode' | 'unitPrice' | 'net' | 'vatCategory' | 'vatRate'
>

/** The lines of a quote: those of the estimate, then those at fixed prices. */
export const linesOf = ({ estimate, fixedLines }: Pick<Content, 'estimate' | 'fixedLines'>): readonly QuoteLine[] => [
  ...estimate.lines,
  ...fixedLines,
]
