import { nbCheckedQuote } from '../../generated/nb/checked-quote.ts'
import { nbShownQuote } from '../../generated/nb/shown-quote.ts'
import type { QuoteWords } from './quote.ts'

/** All texts of quotes in bokmål. */
export const nbQuote: QuoteWords = { ...nbShownQuote, ...nbCheckedQuote }
