import { dayOfSerial } from '../../days/serial-day.ts'
import type { NumberFormat } from './number-format.ts'

/** Days between the calendars of Windows and of old Macintoshes. */
const calendars1904 = 1_462

/** Numbers up to this are years that somebody typed into a cell of days, and not days before 1906. */
const lastYear = 2_100

/** The last day that a spreadsheet knows, in the year 9999. */
const lastSerial = 2_958_465

/**
 * The text of a number as it is shown, where it is shown as a day or a part of one. A month, or a day without a year, is
 * written so that it is seen to be in doubt: `2010-12` may have been typed as years.
 *
 * @param is1904 whether the workbook counts its days from 1904
 * @returns undefined when the number is no day
 */
export const shownDay = (text: string, format: NumberFormat, is1904: boolean): string | undefined => {
  const number = Number(text)
  if (format === 'number' || !(number > lastYear)) return undefined
  const serial = Math.floor(number) + (is1904 ? calendars1904 : 0)
  if (serial > lastSerial) return undefined
  const day = dayOfSerial(serial)
  if (format === 'day') return day
  if (format === 'year') return day.slice(0, 4)
  return format === 'month' ? day.slice(0, 7) : `${day.slice(8)}.${day.slice(5, 7)}.`
}
