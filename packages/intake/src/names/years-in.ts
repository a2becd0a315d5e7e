import { isDay } from '@anslag/pricing'
import { withPlainDays } from '../days/plain-days.ts'
import type { Dates } from '../found.ts'

const period = /(?<!\d)((?:19|20)\d{2})\s{0,3}[-–—:/]\s{0,3}((?:19|20)\d{2})(?!\d|-\d)/g
const day = /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g
const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/g

/** `1/2/2020` may be two days, and `2010-12` a month or years. */
const doubtful = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[-–/]\d{1,2})(?!\d)/g

const whole = (from: string, to: string): Dates =>
  from <= to ? { from: `${from}-01-01`, to: `${to}-12-31` } : whole(to, from)

/** What a text says of days. */
export interface YearsIn {
  readonly dates: readonly Dates[]
  /** What looks like days and is none, or may be several. */
  readonly unread: readonly string[]
}

/** The days, years and spans of years that stand in a text, in this order of kinds; a year is the whole of it. */
export const yearsIn = (text: string): YearsIn => {
  const plain = withPlainDays(text)
  const found = [...plain.matchAll(day)].map(([each]) => each)
  const withoutDays = plain.replace(day, ' ')
  const periods = [...withoutDays.matchAll(period)].map(([, from = '', to = '']) => whole(from, to))
  const rest = withoutDays.replace(period, ' ')
  const years = [...rest.replace(doubtful, ' ').matchAll(year)].map(([each]) => whole(each, each))
  return {
    dates: [...found.filter(isDay).map((from): Dates => ({ from })), ...periods, ...years],
    unread: [...found.filter((each) => !isDay(each)), ...[...rest.matchAll(doubtful)].map(([each]) => each)],
  }
}
