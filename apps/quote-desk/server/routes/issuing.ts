import { compareDecimals, digest, failure, osloDay, type Result, success } from '@anslag/pricing'
import { type Entry, lastRevision, type Operated, type Quote, quoteOperations } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { addApproval, approvalsOf, isEditor, sumWithBases } from '../register/approvals.ts'
import { askApproval, endAsking } from '../register/asked-approvals.ts'
import { nextNumber } from '../register/numbers.ts'
import { type Acting, untouched, withItsBook } from './acting.ts'

/** `2026`, or `DEMO-2026` on a demonstration list: by the year in Oslo. */
export const seriesOf = (quote: Quote, { at }: Entry): string => {
  const isDemonstration = lastRevision(quote)?.content.estimate.priceList.status === 'demonstration'
  return `${isDemonstration ? 'DEMO-' : ''}${osloDay(at).slice(0, 4)}`
}

/** The digest of the draft that a quote ends in; undefined where it ends in none. */
export const draftDigest = (quote: Quote): string | undefined => {
  const last = lastRevision(quote)
  return last === undefined || last.events.length > 0 ? undefined : digest(last.content)
}

/** Refuses a draft that comes to more than may be issued without a second person, and that none has approved as it is. */
const approved = async (
  quote: Quote,
  { within, frame, desk: { approvalAbove } }: Acting,
): Promise<Result<undefined>> => {
  const draft = draftDigest(quote)
  const { net } = lastRevision(quote)?.content.totals ?? {}
  if (approvalAbove === undefined || draft === undefined || net === undefined) return success(undefined)
  const sum = await sumWithBases(within, net, frame.baseId)
  if (compareDecimals(sum, approvalAbove) <= 0) return success(undefined)
  const approvals = await approvalsOf(within, frame.id, draft)
  return approvals.length > 0
    ? success(undefined)
    : failure([raise('desk/approval-needed', '', { sum, above: approvalAbove })])
}

/** Numbers, dates and seals a draft, that was approved where it has to be; a change of another quote beside that. */
export const issue = async (quote: Quote, acting: Acting): Promise<Result<Operated>> => {
  const allowed = await approved(quote, acting)
  if (!allowed.ok) return allowed
  const beside = acting.base === undefined ? {} : { base: acting.base.quote }
  const sealing = (given: { readonly number?: string }) =>
    withItsBook(quote, acting, (entry) => quoteOperations.issue(quote, { ...given, ...beside }, entry))
  if (quote.number !== undefined) return sealing({})
  const number = await nextNumber(acting.within, seriesOf(quote, acting.entry))
  return number.ok ? sealing({ number: number.value }) : number
}

/** Approves the draft as it is, by somebody who has not worked on it. */
export const approve = async (
  quote: Quote,
  { note }: { readonly note?: string },
  { within, frame, person, entry: { at, by } }: Acting,
): Promise<Result<Operated>> => {
  const draft = draftDigest(quote)
  if (draft === undefined) return failure([raise('desk/no-approval-needed', '')])
  if (await isEditor(within, frame.id, person)) return failure([raise('desk/approves-own', '')])
  await endAsking(within, frame.id)
  await addApproval(within, frame.id, draft, { person: by.name, at, ...(note === undefined ? {} : { note }) })
  return untouched(quote)
}

/** Asks others to approve the draft as it is; any edit ends that. */
export const submit = async (quote: Quote, { within, frame, entry: { at, by } }: Acting): Promise<Result<Operated>> => {
  if (draftDigest(quote) === undefined) return failure([raise('desk/no-approval-needed', '')])
  await askApproval(within, frame.id, { by: by.name, on: osloDay(at) })
  return untouched(quote)
}
