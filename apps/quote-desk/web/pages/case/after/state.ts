import { formatDecimal, readDecimal } from '@anslag/presentation'
import type { Day, DecimalText } from '@anslag/pricing'
import type { Words } from '../../../words/words.ts'

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
