import * as z from 'zod/mini'
import { requireArgument } from './argument.ts'
import type { Day } from './day.ts'
import { hoursAfter, sundayBefore } from './days-after.ts'

/** A moment with its offset from UTC, to the second: `2026-11-22T14:03:00+01:00` or `2026-11-22T13:03:00Z`. */
export type Instant = string

/** A moment that exists, from the year 1000, with seconds and an offset or `Z`. */
export const instantSchema = z.iso.datetime({ offset: true, precision: 0 }).check(z.regex(/^[1-9]/))

/** A moment in UTC, `2026-11-22T13:03:00Z`: the same for the same moment, and in order as text. */
export const inUtc = (instant: Instant): Instant => hoursAfter(instant, 0)

/** Negative, zero or positive as `a` is before, at or after `b`, whatever their offsets. */
export const compareInstants = (a: Instant, b: Instant): number => {
  const [first, second] = [inUtc(a), inUtc(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

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
  const utc = inUtc(instant)
  return hoursAfter(utc, hoursAhead(utc)).slice(0, 10)
}
