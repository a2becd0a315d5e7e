import { fill, formatKroner } from '@anslag/presentation'
import { type AmountText, type Day, osloDay } from '@anslag/pricing'
import { dayFromToday } from '../../words/near-day.ts'
import type { Words } from '../../words/words.ts'
import type { ListedRow } from './listed.ts'

type Statuses = Words['register']['statuses']

const isStatus = (name: string, statuses: Statuses): name is keyof Statuses => Object.hasOwn(statuses, name)

/** What a case is called by its status; the status itself where a newer server has one that this page does not know. */
export const statusName = (status: string, { register: { statuses } }: Words): string =>
  isStatus(status, statuses) ? statuses[status].name : status

/** What a case is and since when, and what is due of an offer that nobody has answered. */
export const statusWords = (
  { status, since, validUntil }: Pick<ListedRow, 'status' | 'since' | 'validUntil'>,
  day: Day,
  words: Words,
): readonly string[] => {
  const { statuses, answerDue, ranOut } = words.register
  const told = isStatus(status, statuses) ? statuses[status].since : status
  const own = fill(told, { when: dayFromToday(osloDay(since), day, words) })
  if (validUntil === undefined) return [own]
  const when = dayFromToday(validUntil, day, words)
  if (status === 'expired') return [own, fill(ranOut, { when })]
  return status === 'issued' || status === 'sent' ? [own, fill(answerDue, { when })] : [own]
}

/** A sum to the nearest krone; a change may take some off. */
export const sumInWords = (amount: AmountText, { texts }: Words): string =>
  amount.startsWith('-') ? `−${formatKroner(amount.slice(1), texts)}` : formatKroner(amount, texts)
