import { utc } from '@date-fns/utc'
import { addDays, format, isValid, parseISO } from 'date-fns'

/** A calendar day in Oslo, `YYYY-MM-DD`. Days of this form sort and compare as text. */
export type Day = string

const pattern = /^[1-9]\d{3}-\d{2}-\d{2}$/

const parsed = (day: Day) => parseISO(day, { in: utc })

/** True for a day that exists: `2026-02-28` is one, `2026-02-30` and `2026-2-3` are not. */
export const isDay = (text: string): boolean => pattern.test(text) && isValid(parsed(text))

/**
 * The day `days` after `day`, or before it when `days` is negative.
 *
 * @example daysAfter('2024-02-28', 1) // '2024-02-29'
 */
export const daysAfter = (day: Day, days: number): Day => format(addDays(parsed(day), days), 'yyyy-MM-dd')

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
