import type { InLanguage } from '@anslag/presentation'
import type { BudgetTexts, Texts } from '@anslag/presentation/estimate'
import type { PlanWords } from '@anslag/presentation/plan'
import type { QuoteWords } from '@anslag/presentation/quote'
import type { estimate, grantPack, offer } from './parts.ts'

/** The words of an offer, in one language. */
export type OfferTexts = InLanguage<typeof offer>

/** The words of a written estimate, in one language. */
export type EstimateTexts = InLanguage<typeof estimate>

/** The words of a grant pack, in one language. */
export type GrantPackTexts = InLanguage<typeof grantPack>

/** All that documents are written with, in one language. */
export interface DocumentWords {
  readonly texts: Texts
  readonly budget: BudgetTexts
  readonly quotes: QuoteWords
  readonly plans: PlanWords
  readonly offer: OfferTexts
  readonly estimate: EstimateTexts
  readonly grantPack: GrantPackTexts
}
