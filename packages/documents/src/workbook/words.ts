import type { CostRange, YearlyBudget } from '@anslag/planning'
import type { ExplanationContext, Texts } from '@anslag/presentation/estimate'
import type { Estimate, PriceBookDocuments } from '@anslag/pricing'
import type { DocumentWords, WorkbookTexts } from '../texts/words.ts'

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

/** The words of the lines of an estimate. */
export type LinesWords = Pick<DocumentWords, 'texts' | 'estimate' | 'workbook'>

/** The words of a workbook. */
export type WorkbookWords = LinesWords & Pick<DocumentWords, 'plans'>

/** What the sheets of a workbook are written from. */
export interface Writing {
  readonly estimate: Estimate
  readonly context: ExplanationContext
  readonly texts: Texts
  readonly words: WorkbookTexts
}
