import type { DeliveryForecast, ExchangeRate, Offer, Stage, Way, WithinCeiling, YearlyBudget } from '@anslag/planning'
import type { Day, DecimalText, Issue, Request } from '@anslag/pricing'
import type { SentBooks } from '../planning/task.ts'

/** What somebody decides about years and days, as far as it is written. */
export interface ScheduleSettings {
  /** The day that the application is sent. */
  readonly start: Day | undefined
  readonly growth: DecimalText | undefined
  readonly rates: readonly ExchangeRate[]
  /** The most that can be spent, incl. VAT. */
  readonly ceiling: string | undefined
  /** What may go for it, what is missed least first. */
  readonly offers: readonly Offer[]
}

/** What is asked of the worker. */
export interface ScheduleTask {
  readonly books: SentBooks
  readonly request: Request
  readonly day: Day
  readonly recovery: DecimalText
  readonly settings: ScheduleSettings
}

/** What makes a project cheaper, its years, days and stages, and what fits below a ceiling where there is one. */
export interface Schedule {
  readonly ways: readonly Omit<Way, 'request'>[]
  readonly years: YearlyBudget
  readonly forecast: DeliveryForecast
  readonly stages: readonly Stage[]
  /** What may be offered to go. */
  readonly possible: readonly Offer[]
  readonly ceiling: WithinCeiling | undefined
}

/** What the worker answers. */
export type ScheduleReply =
  /** The issues are of settings that could not be followed, and were left out. */
  | { readonly ok: true; readonly schedule: Schedule; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }
