import { daysAfter, osloDay } from '@anslag/pricing'
import type { Desk } from '../desk.ts'
import { addReminders } from '../register/reminders.ts'

/**
 * Between which days, from today, something that is due is told of. Data of others are due from the acceptance on, and late
 * after thirty days; a desk that begins to send letters does not tell of what has been late for long.
 */
export const remindedOf = {
  answer: { from: 0, to: 7 },
  download: { from: 0, to: 7 },
  data: { from: -60, to: -30 },
} as const

/** Has officers told, once each, of offers that expire soon, downloads that end, and data of others that are late. */
export const remind = async ({ register, now }: Desk): Promise<void> => {
  const at = now()
  const today = osloDay(at)
  for (const kind of ['answer', 'download', 'data'] as const) {
    const { from, to } = remindedOf[kind]
    await addReminders(register, kind, { from: daysAfter(today, from), to: daysAfter(today, to), at })
  }
}
