import { digest, failure, type Issue, osloDay, type Result } from '@anslag/pricing'
import { lastRevision, type Operated, type Quote } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { type DraftApproval, isHeld } from '../policies/second-person.ts'
import {
  type Approval,
  type ApprovalRow,
  addApproval,
  approvalsIn,
  approvalsQuery,
  isEditor,
  sumWithBases,
} from '../register/approvals.ts'
import { askApproval, endAsking } from '../register/asked-approvals.ts'
import type { Case } from '../register/cases.ts'
import type { Register } from '../register/open-register.ts'
import { type Acting, untouched } from './acting.ts'

/** The digest of the draft that a quote ends in; undefined where it ends in none. */
export const draftDigest = (quote: Quote): string | undefined => {
  const last = lastRevision(quote)
  return last === undefined || last.events.length > 0 ? undefined : digest(last.content)
}

/** What the draft of a case comes to with all that it changes, and who of those who approved a draft approved it; undefined where there is no draft. */
export const approvalAmong = async (
  register: Register,
  { approvalAbove: above }: Pick<Desk, 'approvalAbove'>,
  { quote, baseId }: Pick<Case, 'quote' | 'baseId'>,
  approvals: readonly ApprovalRow[],
): Promise<DraftApproval<Approval> | undefined> => {
  const draft = draftDigest(quote)
  const { net } = lastRevision(quote)?.content.totals ?? {}
  if (draft === undefined || net === undefined) return undefined
  const sum = await sumWithBases(register, net, baseId)
  return { sum, ...(above === undefined ? {} : { above }), by: approvalsIn(approvals, draft) }
}

/** The same of all who approved, as the register knows them. */
export const approvalOf = async (
  register: Register,
  desk: Pick<Desk, 'approvalAbove'>,
  found: Pick<Case, 'id' | 'quote' | 'baseId'>,
): Promise<DraftApproval<Approval> | undefined> =>
  approvalAmong(register, desk, found, await approvalsQuery(register, found.id).execute())

/** Why a draft cannot be issued yet: nobody has approved it who has to. */
export const notApproved = (approval: DraftApproval | undefined): readonly Issue[] => {
  if (approval === undefined || !isHeld(approval)) return []
  const { sum, above = '' } = approval
  return [raise('desk/approval-needed', '', { sum, above })]
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
