import { fill, formatDecimal, readDecimal } from '@anslag/presentation'
import { type Day, type DecimalText, dayInWords } from '@anslag/pricing'
import type { Words } from '../../../words/words.ts'

const msPerDay = 86_400_000

/** How many days lie between two days: 0 for the same, below zero where the second is the earlier one. */
export const daysUntil = (today: Day, day: Day): number => (Date.parse(day) - Date.parse(today)) / msPerDay

/** How near a day is, in words: `i dag`, `om 12 dager`, `for 3 dager siden`. */
export const nearness = (today: Day, day: Day, { after }: Pick<Words, 'after'>): string => {
  const days = daysUntil(today, day)
  if (days === 0) return after.today
  if (days === 1) return after.tomorrow
  if (days === -1) return after.yesterday
  return fill(days > 0 ? after.inDays : after.daysAgo, { days: String(Math.abs(days)) })
}

/** A day with how near it is: `1. mars 2027 (om 12 dager)`. */
export const dayAndNearness = (today: Day, day: Day, words: Pick<Words, 'after' | 'texts'>): string =>
  `${dayInWords(day, words.texts.language)} (${nearness(today, day, words)})`

/** True where a day is past. */
export const isLate = (today: Day, day: Day): boolean => day < today

/** Hours as the desk takes them: to two decimals, below zero for a correction. */
const hours = /^-?(0|[1-9]\d{0,4})(\.\d{1,2})?$/

/** Hours as somebody writes them; undefined for what is none, or nothing. */
export const readHours = (text: string, texts: Words['texts']): DecimalText | undefined => {
  const read = readDecimal(text, texts)
  return read !== undefined && read !== '0' && hours.test(read) ? read : undefined
}

/** Hours or an amount in a table: nothing stands as a dash, so that what was worked is seen. */
export const shownFigure = (value: DecimalText | undefined, texts: Words['texts']): string =>
  value === undefined || /^-?0(\.0*)?$/.test(value) ? '–' : formatDecimal(value, texts)
