import { withDeferred } from '@anslag/presentation/estimate'
import { nnDeferred, nnInitial } from '@anslag/presentation/estimate/nn'
import { nnQuote } from '@anslag/presentation/quote/nn'
import type { CaseWords } from './case-words.ts'

export const words: CaseWords = { texts: withDeferred(nnInitial, nnDeferred), quote: nnQuote }
