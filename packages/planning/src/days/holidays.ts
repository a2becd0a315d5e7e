import { type Day, daysAfter, yearOf } from '@anslag/pricing'
import { easterSunday } from './easter.ts'

/**
 * Holidays that move with Easter, in days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension Day and
 * Whitsun. Source: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2.
 */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50]

/** New Year's Day and Christmas by the same law; 1 and 17 May by lov om 1. og 17. mai som høgtidsdager (LOV-1947-04-26-1). */
const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26']

const made = new Map<number, ReadonlySet<Day>>()

/** The public holidays of Norway in a year, by today's law. */
export const holidaysOf = (year: number): ReadonlySet<Day> => {
  const known = made.get(year)
  if (known !== undefined) return known
  const easter = easterSunday(year)
  const holidays = new Set([
    ...fromEaster.map((days) => daysAfter(easter, days)),
    ...fixed.map((monthAndDay) => `${year}-${monthAndDay}`),
  ])
  made.set(year, holidays)
  return holidays
}

/** True for a public holiday in Norway. */
export const isHoliday = (day: Day): boolean => holidaysOf(yearOf(day)).has(day)
