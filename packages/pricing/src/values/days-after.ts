import { utc } from '@date-fns/utc'
// One by one: the index brings three hundred modules along, which a program that is not bundled loads before it begins.
import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import { getYear } from 'date-fns/getYear'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import type { Day } from './day.ts'

const parsed = (day: Day) => parseISO(day, { in: utc })

/** Days are written with four digits of the year: beyond the last of them they would sort before all others. */
const lastDay = '9999-12-31'

type Moment = ReturnType<typeof parsed>

const isBeyond = (moment: Moment): boolean => !isValid(moment) || getYear(moment) > 9999

const dayOf = (moment: Moment): Day => (isBeyond(moment) ? lastDay : formatISO(moment, { representation: 'date' }))

/**
 * The day `days` after `day`, or before it when `days` is negative; never beyond 9999-12-31.
 *
 * @example daysAfter('2024-02-28', 1) // '2024-02-29'
 */
export const daysAfter = (day: Day, days: number): Day => dayOf(addDays(parsed(day), days))

/**
 * The day so many months later; the last of the month where it has no such day.
 *
 * @example monthsAfter('2026-08-31', 6) // '2027-02-28'
 */
export const monthsAfter = (day: Day, months: number): Day => dayOf(addMonths(parsed(day), months))

/** Where in its week a day is: 0 on a Sunday, 6 on a Saturday. */
export const weekday = (day: Day): number => parsed(day).getDay()

/** The last Sunday on or before a day. */
export const sundayBefore = (day: Day): Day => daysAfter(day, -weekday(day))

/** The year of a day. */
export const yearOf = (day: Day): number => getYear(parsed(day))

/** The same moment, so many hours later, as `YYYY-MM-DDTHH:mm:ssZ`: moments of this form sort and compare as text. */
export const hoursAfter = (moment: string, hours: number): string => {
  const later = addHours(parsed(moment), hours)
  return isBeyond(later) ? `${lastDay}T23:59:59Z` : formatISO(later)
}
