import type { CostRange, YearlyBudget } from '@anslag/planning'
import { type InLanguage, inLanguage } from '@anslag/presentation'
import type { ExplanationContext, Texts } from '@anslag/presentation/estimate'
import type { PlanWords } from '@anslag/presentation/plan'
import type { Estimate, Language, PriceBookDocuments } from '@anslag/pricing'
import { workbookTexts } from './texts.ts'

export type WorkbookWords = InLanguage<typeof workbookTexts>

/** The words of a workbook in a language. */
export const wordsIn = (language: Language): WorkbookWords => inLanguage(workbookTexts, language)

/** What a workbook tells. */
export interface WorkbookInput {
  readonly estimate: Estimate
  /** The price book that the estimate was made with. */
  readonly documents: PriceBookDocuments
  /** Of the same order: gives a sheet of what it may cost. */
  readonly range?: CostRange | undefined
  /** Of the same order: gives a sheet of the budget by calendar year. */
  readonly years?: YearlyBudget | undefined
}

/** The texts that a workbook is written in; those of plans are needed for range and years. */
export interface WorkbookLanguage {
  readonly texts: Texts
  readonly plans?: PlanWords | undefined
}

/** What the sheets of a workbook are written from. */
export interface Writing {
  readonly estimate: Estimate
  readonly context: ExplanationContext
  readonly texts: Texts
  readonly words: WorkbookWords
}
