import * as z from 'zod/mini'

/** A calendar day in Oslo, `YYYY-MM-DD`. Days of this form sort and compare as text. */
export type Day = string

/** From the year 1000: earlier ones are slips of the pen. */
export const fourDigitYear = /^[1-9]/

/**
 * True for a day that exists: `2026-02-28` is one, `2026-02-30` and `2026-2-3` are not.
 *
 * @example isDay('2026-02-30') // false
 */
export const isDay = (text: string): boolean => z.regexes.date.test(text) && fourDigitYear.test(text)

/** True when `day` is on or after `from` and, where `to` is given, on or before it. Both ends are inclusive. */
export const isWithin = (day: Day, from: Day, to?: Day): boolean => from <= day && (to === undefined || day <= to)

/** Days from `from` to `to`, both inclusive; without `to` for good. */
export interface Period {
  readonly from: Day
  readonly to?: Day | undefined
}

/** True when two periods share a day. */
export const overlap = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
