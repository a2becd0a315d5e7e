import * as z from 'zod/mini'
import { hoursAfter } from './days-after.ts'

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
