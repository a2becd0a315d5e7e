import { utc } from '@date-fns/utc'
import { addDays, addHours, addMonths, formatISO, parseISO } from 'date-fns'
import * as z from 'zod/mini'

/** A calendar day in Oslo, `YYYY-MM-DD`. Days of this form sort and compare as text. */
export type Day = string

/** A calendar day that exists, `YYYY-MM-DD`, from the year 1000. */
export const daySchema = z.iso.date().check(z.regex(/^[1-9]/))

/** True for a day that exists: `2026-02-28` is one, `2026-02-30` and `2026-2-3` are not. */
export const isDay = (text: string): boolean => z.safeParse(daySchema, text).success

const parsed = (day: Day) => parseISO(day, { in: utc })

/**
 * The day `days` after `day`, or before it when `days` is negative.
 *
 * @example daysAfter('2024-02-28', 1) // '2024-02-29'
 */
export const daysAfter = (day: Day, days: number): Day =>
  formatISO(addDays(parsed(day), days), { representation: 'date' })

/**
 * The day so many months later; the last of the month where it has no such day.
 *
 * @example monthsAfter('2026-08-31', 6) // '2027-02-28'
 */
export const monthsAfter = (day: Day, months: number): Day =>
  formatISO(addMonths(parsed(day), months), { representation: 'date' })

/** The last Sunday on or before a day. */
export const sundayBefore = (day: Day): Day => daysAfter(day, -parsed(day).getDay())

/** The same moment, so many hours later, as `YYYY-MM-DDTHH:mm:ssZ`: moments of this form sort and compare as text. */
export const hoursAfter = (moment: string, hours: number): string => formatISO(addHours(parsed(moment), hours))

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
