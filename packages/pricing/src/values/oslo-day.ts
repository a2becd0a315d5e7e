import { requireArgument } from './argument.ts'
import type { Day } from './day.ts'
import { hoursAfter, sundayBefore } from './days-after.ts'
import type { Instant } from './instant.ts'

/** Hours that clocks in Oslo are ahead of UTC: summer time from the last Sunday of March to the last of October, 01:00 UTC. */
const hoursAhead = (utc: Instant): number => {
  const year = utc.slice(0, 4)
  const change = (lastOfMonth: string) => `${sundayBefore(`${year}-${lastOfMonth}`)}T01:00:00Z`
  return utc >= change('03-31') && utc < change('10-31') ? 2 : 1
}

/**
 * The calendar day in Oslo at a moment, by the summer time that the EU and EEA have had since 1996.
 *
 * @example osloDay('2026-12-06T22:59:59Z') // '2026-12-06'
 * @example osloDay('2026-12-06T23:00:00Z') // '2026-12-07'
 */
export const osloDay = (instant: Instant): Day => {
  requireArgument(typeof instant === 'string', 'osloDay', 'instant', "a moment, such as '2026-11-22T14:03:00+01:00'")
  const utc = hoursAfter(instant, 0)
  return hoursAfter(utc, hoursAhead(utc)).slice(0, 10)
}
