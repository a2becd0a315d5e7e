import { components, failure, type Result, readPriceList, requirementsOf } from '@anslag/pricing'
import type { Entry } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { approvedBooks, decideList, lockDecisions, type UploadedList, uploadedList } from '../register/price-lists.ts'
import type { Within } from '../register/transaction.ts'
import { besideOthers } from './checked-list.ts'

interface Decision {
  readonly decision: 'approve' | 'reject'
  readonly note: string | null
  readonly entry: Entry
  /** Who decides, whatever account they come by. */
  readonly person: string
}

const approvable = async (within: Within, desk: Desk, { document }: UploadedList): Promise<Result<unknown>> => {
  const read = readPriceList(JSON.parse(document), requirementsOf(components))
  if (!read.ok) return read
  const issues = besideOthers(await approvedBooks(within, desk.books), read.value)
  return issues.length > 0 ? failure(issues) : read
}

/** Approves or rejects a list that somebody else has uploaded: from then on it prices the days that it is valid for. */
export const decided = async (
  within: Within,
  desk: Desk,
  id: string,
  { decision, note, entry: { at, by }, person }: Decision,
): Promise<Result<UploadedList>> => {
  await lockDecisions(within)
  const found = await uploadedList(within, id)
  if (!found.ok) return found
  const { decision: before, uploader } = found.value
  if (before !== null) return failure([raise('desk/list-decided', '', { decision: before })])
  if (uploader === person) return failure([raise('desk/approves-own', '')])
  if (decision === 'approve') {
    const sound = await approvable(within, desk, found.value)
    if (!sound.ok) return sound
  }
  const kind = decision === 'approve' ? 'approved' : 'rejected'
  await decideList(within, found.value, { decision: kind, person: by.name, at, note })
  return uploadedList(within, id)
}
