import type { CostRange } from '@anslag/planning'
import type { Estimate } from '@anslag/pricing'
import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'

/** What planning has come to. Undefined before its first answer. */
export type Planned =
  | {
      readonly kind: 'planned'
      /** The estimate that the range is of: an answer that was given since makes it old. */
      readonly of: Estimate
      readonly range: CostRange
    }
  /** No worker, or no range of this estimate: the estimate stands alone. */
  | { readonly kind: 'failed' }

/** What shows a range; it comes with what plans. */
export interface PlanningParts {
  readonly RangeDetails: FunctionComponent<{ readonly of: Extract<Planned, { kind: 'planned' }> }>
}

/** What planning has come to on a page, and what shows it; nothing until both have come. */
export const planningState = () => ({
  planned: signal<Planned | undefined>(undefined),
  planning: signal<PlanningParts | undefined>(undefined),
})
