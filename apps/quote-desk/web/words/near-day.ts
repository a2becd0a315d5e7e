import { fill, formatDay } from '@anslag/presentation'
import { type Day, type Instant, osloDay } from '@anslag/pricing'
import { nowHere } from './moment.ts'
import type { Words } from './words.ts'

const milliseconds = 86_400_000

/** The day in Oslo, at a moment: else by the clock of whoever looks. */
export const today = (now: Instant = nowHere()): Day => osloDay(now)

/** How many days of the calendar lie between two days: 0 for the same, below zero where the second is the earlier one. */
export const daysUntil = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / milliseconds

/** How near a day is, in words: `i dag`, `om 12 dager`, `for 3 dager siden`. */
export const nearness = (today: Day, day: Day, { shell: { days } }: Pick<Words, 'shell'>): string => {
  const off = daysUntil(today, day)
  const near = { '-1': days.yesterday, '0': days.today, '1': days.tomorrow }[String(off)]
  return near ?? fill(off < 0 ? days.ago : days.ahead, { days: String(Math.abs(off)) })
}

/** Days further off than this are named rather than counted. */
const counted = 30

/** A day as seen from today: how near it is, or its name where it is far off. */
export const dayFromToday = (day: Day, today: Day, words: Pick<Words, 'shell' | 'texts'>): string =>
  Math.abs(daysUntil(today, day)) > counted
    ? fill(words.shell.days.on, { day: formatDay(day, words.texts) })
    : nearness(today, day, words)

/** A day with how near it is: `1. mars 2027 (om 12 dager)`. */
export const dayAndNearness = (today: Day, day: Day, words: Pick<Words, 'shell' | 'texts'>): string =>
  `${formatDay(day, words.texts)} (${nearness(today, day, words)})`
