import type { Plan } from '@anslag/planning'
import type { RangeOfPlan } from '@anslag/presentation/plan'
import type { Estimate, PriceBookDocuments } from '@anslag/pricing'
import type { DocumentWords } from '../texts/words.ts'

/** What a grant pack is made of. */
export interface GrantPackInput {
  readonly estimate: Estimate
  /** The plan of that estimate, or what it tells of range, years and delivery; a whole plan is attached. */
  readonly plan: Plan | Pick<Plan, 'range' | 'years' | 'forecast'>
  readonly documents: PriceBookDocuments
}

/** The words of a grant pack. */
export type PackWords = Pick<DocumentWords, 'texts' | 'plans' | 'budget' | 'estimate' | 'grantPack'>

/** A grant pack while it is put together. */
export interface Packed extends GrantPackInput {
  readonly words: PackWords
}

/** What a range is told from. */
export const toldRange = ({ estimate, plan, documents: { list } }: Packed): RangeOfPlan => ({
  ...estimate,
  range: plan.range,
  parameters: { recovery: plan.years.recovery },
  terms: { percentile: list.planning?.percentile ?? '' },
})
