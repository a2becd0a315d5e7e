export { nnShownQuote } from '../../../generated/nn/shown-quote.ts'
export { nnQuote } from '../../../quotes/texts/nn.ts'
