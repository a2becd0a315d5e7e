import type { InLanguage } from '@anslag/presentation'
import type { Texts } from '@anslag/presentation/estimate'
import type { PlanWords } from '@anslag/presentation/plan'
import type { QuoteWords } from '@anslag/presentation/quote'
import type { offer, written } from './parts.ts'

/** The words of all that is written of an estimate and its plan, beside those that the two are shown with, in one language. */
export type WrittenWords = InLanguage<typeof written>

/** The words of a written estimate, in one language. */
export type EstimateTexts = WrittenWords['estimate']

/** The words of a grant pack, in one language. */
export type GrantPackTexts = WrittenWords['grantPack']

/** The words of the paragraph for a budget, in one language. */
export type BudgetTexts = WrittenWords['budget']

/** The words of a workbook, in one language. */
export type WorkbookTexts = WrittenWords['workbook']

/** The words of an offer, in one language. */
export type OfferTexts = InLanguage<typeof offer>

/** All that documents are written with, in one language. */
export interface DocumentWords extends WrittenWords {
  readonly texts: Texts
  readonly quotes: QuoteWords
  readonly plans: PlanWords
  readonly offer: OfferTexts
}
