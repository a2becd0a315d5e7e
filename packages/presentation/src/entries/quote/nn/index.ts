export { nnQuote } from '../../../generated/nn/quote.ts'
