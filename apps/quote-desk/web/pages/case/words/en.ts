import { withDeferred } from '@anslag/presentation/estimate'
import { enDeferred, enInitial } from '@anslag/presentation/estimate/en'
import { enShownQuote } from '@anslag/presentation/quote/en'
import { enCaseActs } from '../../../generated/en/case-acts.ts'
import type { CaseWords } from './case-words.ts'

export const words: CaseWords = { texts: withDeferred(enInitial, enDeferred), quote: enShownQuote, acts: enCaseActs }
