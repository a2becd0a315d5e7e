import type { DeliveryForecast, Stage, YearlyBudget } from '@anslag/planning'
import type { Day, DecimalText, Issue, Request } from '@anslag/pricing'
import type { SentBooks } from '../planning/task.ts'

/** What is asked of the worker. */
export type ScheduleTask = {
  readonly books: SentBooks
  readonly request: Request
  readonly day: Day
  readonly recovery: DecimalText
}

/** Years, days and stages of a project. */
export interface Schedule {
  readonly years: YearlyBudget
  readonly forecast: DeliveryForecast
  readonly stages: readonly Stage[]
}

/** What the worker answers. */
export type ScheduleReply =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly issues: readonly Issue[] }
