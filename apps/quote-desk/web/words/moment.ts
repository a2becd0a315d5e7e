import { fill, formatDay } from '@anslag/presentation'
import { type Instant, osloDay } from '@anslag/pricing'
import type { Words } from './words.ts'

const clock = new Intl.DateTimeFormat('nb', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' })

/** When something was done, by the clock of Oslo; of the same day the hour alone. */
export const momentText = (instant: Instant, now: Instant, { shell, texts }: Words): string => {
  const [hour = '', minute = ''] = clock.format(new Date(instant)).split(/\D/)
  const at = fill(shell.hour, { hour, minute })
  const day = osloDay(instant)
  return day === osloDay(now) ? at : fill(shell.moment, { day: formatDay(day, texts), hour: at })
}

/** The moment by the clock of the browser, to the second. */
export const nowHere = (): Instant => `${new Date().toISOString().slice(0, 19)}Z`
