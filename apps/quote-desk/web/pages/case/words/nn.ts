import { withDeferred } from '@anslag/presentation/estimate'
import { nnDeferred, nnInitial } from '@anslag/presentation/estimate/nn'
import { nnShownQuote } from '@anslag/presentation/quote/nn'
import { nnCaseActs } from '../../../generated/nn/case-acts.ts'
import type { CaseWords } from './case-words.ts'

export const words: CaseWords = { texts: withDeferred(nnInitial, nnDeferred), quote: nnShownQuote, acts: nnCaseActs }
