import type { YearlyBudget } from '@anslag/planning'
import { amountName, estimateFacts, type Texts } from '@anslag/presentation/estimate'
import { type PlanWords, yearsView } from '@anslag/presentation/plan'
import type { CatalogueDocument, Estimate } from '@anslag/pricing'
import { demonstrationNotice, factsOf, listOf, titleOf } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { costTypesTable } from './cost-types.ts'
import { currencyTables } from './currencies.ts'
import { yearsTable } from './years-table.ts'

/** The budget by calendar year, plainly and in the Research Council's cost types, in other currencies where those were asked for, and what it takes for granted. */
export const yearsBlocks = (
  budget: YearlyBudget,
  of: Pick<Estimate, 'request' | 'priceList'>,
  texts: Texts,
  plans: PlanWords,
  catalogue?: CatalogueDocument,
): readonly Block[] => [
  yearsTable(budget, of, texts, plans),
  costTypesTable(budget, of, texts, plans),
  ...currencyTables(budget, of, texts, plans),
  ...listOf(yearsView(budget, of, texts, plans, catalogue).notes),
]

/** The budget of an estimate by calendar year alone, for what is copied into another document. */
export const yearsDocument = (
  budget: YearlyBudget,
  estimate: Estimate,
  texts: Texts,
  plans: PlanWords,
  catalogue?: CatalogueDocument,
): Document => ({
  title: titleOf(amountName(plans.years.heading, estimate, texts), estimate.request.project?.title),
  language: texts.language,
  day: estimate.day,
  marks: [],
  blocks: [
    ...demonstrationNotice(estimate, texts),
    ...yearsBlocks(budget, estimate, texts, plans, catalogue),
    ...factsOf(estimateFacts(estimate, texts)),
  ],
})
