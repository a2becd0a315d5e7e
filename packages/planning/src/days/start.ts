import { type Day, failure, type Issue, isDay, monthsAfter, type Result, success } from '@anslag/pricing'
import { raise } from './issues.ts'
import { workingDayFrom } from './working-days.ts'

/** How many years from the pricing day anything may be planned. */
export const mostYears = 30

/** The last day that may be planned on a pricing day. */
export const lastPlanned = (today: Day): Day => monthsAfter(today, 12 * mostYears)

/** When a project is to begin. */
export interface Start {
  /** A working day. */
  readonly day: Day
  /** That the day was moved, where it was. */
  readonly issues: readonly Issue[]
}

/** An error where a day is none, or lies too far ahead to plan. */
export const dayIssues = (day: Day, path: string, today: Day): readonly Issue[] => {
  if (!isDay(day)) return [raise('plan/not-a-day', path, { given: day })]
  return day > lastPlanned(today) ? [raise('plan/too-far-ahead', path, { day, years: mostYears })] : []
}

/**
 * The day that a project begins: the next working day where the given one is none, which is said.
 *
 * @param given without it, the pricing day
 * @param today the pricing day
 * @returns the start; or errors where the day does not exist, lies before the pricing day or too far ahead.
 */
export const startOn = (given: Day | undefined, today: Day): Result<Start> => {
  if (given === undefined) return success({ day: workingDayFrom(today), issues: [] })
  const wrong = dayIssues(given, '/start', today)
  if (wrong.length > 0) return failure(wrong)
  if (given < today) return failure([raise('plan/start-in-the-past', '/start', { day: given, today })])
  const day = workingDayFrom(given)
  const moved = day === given ? [] : [raise('plan/start-not-a-working-day', '/start', { asked: given, day })]
  return success({ day, issues: moved })
}
