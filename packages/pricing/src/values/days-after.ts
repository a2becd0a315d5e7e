import { utc } from '@date-fns/utc'
import { addDays, formatISO, parseISO } from 'date-fns'
import type { Day } from './day.ts'

const parsed = (day: Day) => parseISO(day, { in: utc })

/**
 * The day `days` after `day`, or before it when `days` is negative.
 *
 * @example daysAfter('2024-02-28', 1) // '2024-02-29'
 */
export const daysAfter = (day: Day, days: number): Day =>
  formatISO(addDays(parsed(day), days), { representation: 'date' })
