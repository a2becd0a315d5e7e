import type { Day } from './day.ts'
import type { Language } from './text.ts'

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const english = 'January February March April May June July August September October November December'.split(' ')

/**
 * A calendar day in words; text that is no day comes back as it is.
 *
 * @example dayInWords('2027-03-01', 'nb') // '1. mars 2027'; in English '1 March 2027'
 */
export const dayInWords = (day: Day, language: Language): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-0?(\d{1,2})$/.exec(day) ?? []
  const name = (language === 'en' ? english : norwegian)[Number(month) - 1]
  return name === undefined ? day : `${date}${language === 'en' ? '' : '.'} ${name} ${year}`
}
