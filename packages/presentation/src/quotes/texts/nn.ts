import { nnCheckedQuote } from '../../generated/nn/checked-quote.ts'
import { nnShownQuote } from '../../generated/nn/shown-quote.ts'
import type { QuoteWords } from './quote.ts'

/** All texts of quotes in nynorsk. */
export const nnQuote: QuoteWords = { ...nnShownQuote, ...nnCheckedQuote }
