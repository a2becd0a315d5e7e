import type { YearlyBudget } from '@anslag/planning'
import { estimateFacts, type Texts } from '@anslag/presentation/estimate'
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
  { request }: Pick<Estimate, 'request'>,
  texts: Texts,
  plans: PlanWords,
  catalogue?: CatalogueDocument,
): readonly Block[] => [
  yearsTable(budget, texts, plans),
  costTypesTable(budget, texts, plans),
  ...currencyTables(budget, texts, plans),
  ...listOf(yearsView(budget, request, texts, plans, catalogue).notes),
]

/** The budget of an estimate by calendar year alone, for what is copied into another document. */
export const yearsDocument = (
  budget: YearlyBudget,
  estimate: Estimate,
  texts: Texts,
  plans: PlanWords,
  catalogue?: CatalogueDocument,
): Document => ({
  title: titleOf(plans.years.heading, estimate.request.project?.title),
  language: texts.language,
  day: estimate.day,
  marks: [],
  blocks: [
    ...demonstrationNotice(estimate, texts),
    ...yearsBlocks(budget, estimate, texts, plans, catalogue),
    ...factsOf(estimateFacts(estimate, texts)),
  ],
})
