import type { InLanguage } from '@anslag/presentation'
import type { BudgetTexts, Texts } from '@anslag/presentation/estimate'
import type { PlanWords } from '@anslag/presentation/plan'
import type { QuoteWords } from '@anslag/presentation/quote'
import type { offer } from './parts.ts'

/** The words of an offer, in one language. */
export type OfferTexts = InLanguage<typeof offer>

/** All that documents are written with, in one language. */
export interface DocumentWords {
  readonly texts: Texts
  readonly budget: BudgetTexts
  readonly quotes: QuoteWords
  readonly plans: PlanWords
  readonly offer: OfferTexts
}
