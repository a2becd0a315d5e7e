import { type Day, daysAfter, weekday } from '@anslag/pricing'
import { isHoliday } from './holidays.ts'

/**
 * True for a working day in Norway: Monday to Friday, and no public holiday.
 *
 * @example isWorkingDay('2027-03-25') // false: Maundy Thursday
 */
export const isWorkingDay = (day: Day): boolean => weekday(day) % 6 !== 0 && !isHoliday(day)

/** The day itself where it is a working day in Norway, else the next that is. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(daysAfter(day, 1)))

/**
 * The day so many working days in Norway after another.
 *
 * @param count a whole number from 0 to 10,000
 * @example workingDaysAfter('2027-03-24', 1) // '2027-03-30': Easter lies between
 */
export const workingDaysAfter = (day: Day, count: number): Day => {
  let reached = day
  for (let left = count; left > 0; left--) reached = workingDayFrom(daysAfter(reached, 1))
  return reached
}
