import { fill, formatDay } from '@anslag/presentation'
import type { Day } from '@anslag/pricing'
import type { Words } from '../../words/words.ts'

/** Days further off than this are named rather than counted. */
const counted = 30

const milliseconds = 86_400_000

const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / milliseconds)

/** A day as seen from today: `i går`, `for 3 dager siden`, `om 4 dager`, or by its name where it is far off. */
export const dayFromToday = (day: Day, today: Day, { register: { days }, texts }: Words): string => {
  const off = daysFrom(today, day)
  if (Math.abs(off) > counted) return fill(days.on, { day: formatDay(day, texts) })
  const near = { '-1': days.yesterday, '0': days.today, '1': days.tomorrow }[String(off)]
  if (near !== undefined) return near
  return fill(off < 0 ? days.ago : days.ahead, { days: String(Math.abs(off)) })
}
