import type { Day } from '@anslag/pricing'

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

/** Days from 1 March of the year 0 to day 0 of a spreadsheet, which is 30 December 1899. */
const origin = 693_899

/**
 * The day that a spreadsheet keeps as a number, in the calendar of Windows; right from 1 March 1900.
 *
 * @example dayOfSerial(44196) // '2020-12-31'
 */
export const dayOfSerial = (serial: number): Day => {
  const shifted = serial + origin
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The days that a spreadsheet keeps as numbers, from 1957 to 2102. A year with a digit too many is below them. */
export const serial = String.raw`(?:2[1-9]|[3-6]\d|7[0-3])\d{3}`

/** A day as a number with a time of the day, which is its fraction. After a comma, four or five digits may be a year or a day. */
export const fractionOfDay = new RegExp(
  String.raw`(?<![\d.,])(${serial})(?:\.\d{1,17}|,(?!\d{4,5}(?!\d))\d{1,17})(?!\d|[.,]\d)`,
  'g',
)
