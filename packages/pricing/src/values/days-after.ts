import { utc } from '@date-fns/utc'
import { addDays, addHours, addMonths, formatISO, parseISO } from 'date-fns'
import type { Day } from './day.ts'

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
