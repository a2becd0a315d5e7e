export { nbShownQuote } from '../../../generated/nb/shown-quote.ts'
export { nbQuote } from '../../../quotes/texts/nb.ts'
