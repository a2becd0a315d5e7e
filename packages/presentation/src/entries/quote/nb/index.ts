export { nbQuote } from '../../../generated/nb/quote.ts'
