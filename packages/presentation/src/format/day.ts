import type { Day } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { fill } from './fill.ts'

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A calendar day in words; text that is no day comes back as it is.
 *
 * @example formatDay('2027-03-01', nb) // '1. mars 2027'; in English '1 March 2027'
 */
export const formatDay = (day: Day, { numbers }: Pick<InitialTexts, 'numbers'>): string => {
  const [, year = '', month = '', date = ''] = form.exec(day) ?? []
  const name = numbers.months[Number(month) - 1]
  return name === undefined ? day : fill(numbers.day, { day: date.replace(/^0/, ''), month: name, year })
}

/** Every day within a text in words: of a period, say. */
export const formatDaysWithin = (text: string, texts: Pick<InitialTexts, 'numbers'>): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => formatDay(day, texts))
