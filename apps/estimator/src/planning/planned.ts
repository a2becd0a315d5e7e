import type { CostRange } from '@anslag/planning'
import type { AmountText, Estimate } from '@anslag/pricing'
import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { effectsState } from './effects-state.ts'

/** What planning has come to. Undefined before its first answer. */
export type Planned =
  | {
      readonly kind: 'planned'
      /** The estimate that the range is of: an answer that was given since makes it old. */
      readonly of: Estimate
      readonly range: CostRange
      /** The amount to budget with a Norwegian institution responsible, where one abroad is now. */
      readonly norwegian?: AmountText
    }
  /** No worker, or no range of this estimate: the estimate stands alone. */
  | { readonly kind: 'failed' }

/** What planning is at: work that takes long can be stopped, and work that was stopped begun again. */
export interface PlanningWork {
  readonly kind: 'long' | 'stopped'
  readonly act: () => void
}

/** What shows a range; it comes with what plans. */
export interface PlanningParts {
  readonly BudgetDetails: FunctionComponent
}

/** What planning has come to on a page, and what shows it; nothing until both have come. */
export const planningState = () => ({
  planned: signal<Planned | undefined>(undefined),
  planning: signal<PlanningParts | undefined>(undefined),
  planningWork: signal<PlanningWork | undefined>(undefined),
  effects: effectsState(),
})
