import { withDeferred } from '@anslag/presentation/estimate'
import { nbDeferred, nbInitial } from '@anslag/presentation/estimate/nb'
import { nbShownQuote } from '@anslag/presentation/quote/nb'
import { nbCaseActs } from '../../../generated/nb/case-acts.ts'
import type { CaseWords } from './case-words.ts'

export const words: CaseWords = { texts: withDeferred(nbInitial, nbDeferred), quote: nbShownQuote, acts: nbCaseActs }
