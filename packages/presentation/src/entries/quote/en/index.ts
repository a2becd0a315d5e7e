export { enShownQuote } from '../../../generated/en/shown-quote.ts'
export { enQuote } from '../../../quotes/texts/en.ts'
