import type { Dates } from '../found.ts'

const period = /(?<!\d)((?:19|20)\d{2})\s{0,3}[-–—:/]\s{0,3}((?:19|20)\d{2})(?!\d|-\d)/g
const day = /(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/g
const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/g

const whole = (from: string, to: string): Dates =>
  from <= to ? { from: `${from}-01-01`, to: `${to}-12-31` } : whole(to, from)

/** The days, years and spans of years that stand in a text, in this order of kinds; a year is the whole of it. */
export const yearsIn = (text: string): readonly Dates[] => {
  const days = [...text.matchAll(day)].map(([found]): Dates => ({ from: found }))
  const withoutDays = text.replace(day, ' ')
  const periods = [...withoutDays.matchAll(period)].map(([, from = '', to = '']) => whole(from, to))
  const years = [...withoutDays.replace(period, ' ').matchAll(year)].map(([found]) => whole(found, found))
  return [...days, ...periods, ...years]
}
