import { fill, formatDay } from '@anslag/presentation'
import type { QuoteStatus } from '@anslag/quotes'
import type { Mark } from '../model/document.ts'
import type { Offered } from './offered.ts'

/** What makes an offer no offer, or no longer one. */
const ended = ['draft', 'superseded', 'expired', 'declined', 'withdrawn', 'cancelled'] as const

const isEnded = (status: QuoteStatus): status is (typeof ended)[number] => ended.some((each) => each === status)

/** True of a change that comes to less than was agreed. */
export const isCredit = ({ content: { totals } }: Pick<Offered, 'content'>): boolean => totals.net.startsWith('-')

/** What stands on every page. */
export const marksOf = (offered: Offered): readonly Mark[] => {
  const { content, status, words } = offered
  const { marks } = words.offer
  const { change, validUntil = '', estimate } = content
  const warning = (text: string): Mark => ({ text, weight: 'warning' })
  const note = (text: string): Mark => ({ text, weight: 'note' })
  return [
    ...(isEnded(status) ? [warning(fill(marks[status], { day: formatDay(validUntil, words.texts) }))] : []),
    ...(estimate.priceList.status === 'demonstration' ? [warning(marks.demonstration)] : []),
    ...(change === undefined
      ? []
      : [note(fill(marks.change, { number: change.number, revision: String(change.revision) }))]),
    ...(isCredit(offered) ? [note(marks.credit)] : []),
  ]
}
