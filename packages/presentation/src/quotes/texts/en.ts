import { enCheckedQuote } from '../../generated/en/checked-quote.ts'
import { enShownQuote } from '../../generated/en/shown-quote.ts'
import type { QuoteWords } from './quote.ts'

/** All texts of quotes in English. */
export const enQuote: QuoteWords = { ...enShownQuote, ...enCheckedQuote }
