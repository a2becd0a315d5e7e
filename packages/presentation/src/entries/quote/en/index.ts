export { enQuote } from '../../../generated/en/quote.ts'
