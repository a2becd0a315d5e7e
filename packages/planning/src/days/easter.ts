import { type Day, daysAfter, weekday } from '@anslag/pricing'
import { quotient } from './quotient.ts'

/** Days from 21 March to the full moon of Easter in a year, as the church reckons. */
const fullMoon = (year: number): number => {
  const golden = year % 19
  const century = quotient(year, 100)
  const shift = quotient(century - quotient(century + 8, 25) + 1, 3)
  const late = (19 * golden + century - quotient(century, 4) - shift + 15) % 30
  return late === 29 || (late === 28 && golden > 10) ? late - 1 : late
}

/**
 * Easter Sunday: the Sunday after the full moon of Easter.
 *
 * @param year of the Gregorian calendar, four digits
 * @example easterSunday(2027) // '2027-03-28'
 *
 * Source: the computus as printed anonymously in Nature 13 (1876), p. 487.
 */
export const easterSunday = (year: number): Day => {
  const moon = daysAfter(`${year}-03-21`, fullMoon(year))
  return daysAfter(moon, 7 - weekday(moon))
}
