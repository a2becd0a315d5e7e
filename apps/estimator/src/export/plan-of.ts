import type { Plan } from '@anslag/planning'
import type { Estimate } from '@anslag/pricing'
import type { App } from '../shell/app.ts'

/** Range, years and delivery of the estimate that stands; undefined where they cannot be told. */
export const planOf = async (
  app: App,
  estimate: Estimate,
): Promise<Pick<Plan, 'range' | 'years' | 'forecast'> | undefined> => {
  const { scheduleOf } = await import('../schedule/schedule-parts.tsx')
  const schedule = await scheduleOf(app, estimate)
  const planned = app.planned.peek()
  if (schedule === undefined || planned?.kind !== 'planned' || planned.of !== estimate) return undefined
  return { range: planned.range, years: schedule.years, forecast: schedule.forecast }
}
