import { type Instant, osloDay, priceBookOn } from '@anslag/pricing'
import { lastRevision, type Quote, quoteOperations, type Role } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { mayNow } from '../policies/may-now.ts'
import type { BesideCase, NewerList } from '../presenters/case.ts'
import { hoursOf } from '../register/actual-hours.ts'
import { isEditor } from '../register/approvals.ts'
import { askedApproval } from '../register/asked-approvals.ts'
import { recentActs } from '../register/audit-log.ts'
import type { Case } from '../register/cases.ts'
import type { Register } from '../register/open-register.ts'
import { papersOf } from '../register/papers.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { casesChanging } from '../register/search.ts'
import { approvalOf, draftDigest } from './approving.ts'

/** What an open draft would come to by the list of today, where that is another than it was priced with. */
const newerList = async (
  register: Register,
  { books }: Desk,
  quote: Quote,
  at: Instant,
): Promise<NewerList | undefined> => {
  const content = lastRevision(quote)?.content
  const day = osloDay(at)
  const book = priceBookOn(day, await approvedBooks(register, books))
  if (!book.ok || content === undefined) return undefined
  const { id, revision, digest } = content.estimate.priceList
  const { document, digest: current } = book.value.list
  if (current === digest && document.id === id && document.revision === revision) return undefined
  const entry = { at, by: { name: 'Anslag', role: 'officer' }, day, book: book.value } as const
  const priced = quoteOperations.reprice(quote, {}, entry)
  const { net } = (priced.ok ? lastRevision(priced.value.quote)?.content.totals : undefined) ?? {}
  return {
    list: document.id,
    revision: document.revision,
    before: content.totals.net,
    ...(net === undefined ? {} : { net }),
  }
}

/** What the register knows of a draft: who must approve it, and has, and what it would come to today. */
const besideDraft = async (register: Register, desk: Desk, found: Case, at: Instant) => {
  const approval = await approvalOf(register, desk, found)
  if (approval === undefined) return {}
  const newer = await newerList(register, desk, found.quote, at)
  const asked = await askedApproval(register, found.id)
  return {
    approval: { ...approval, ...(asked === undefined ? {} : { asked }) },
    ...(newer === undefined ? {} : { newerList: newer }),
  }
}

/** Whoever a case is shown to. */
export interface Onlooker {
  readonly role: Role
  /** Behind the name. */
  readonly person: string
}

/** What the register knows of a case beside its quote, and what whoever looks at it may do with it. */
export const besideCase = async (
  register: Register,
  desk: Desk,
  found: Case,
  at: Instant,
  { role, person }: Onlooker,
): Promise<BesideCase> => {
  const { id, quote } = found
  const isNumbered = quote.number !== undefined
  const ofDraft = await besideDraft(register, desk, found, at)
  const asking = { role, isEditor: draftDigest(quote) !== undefined && (await isEditor(register, id, person)) }
  return {
    ...ofDraft,
    hours: await hoursOf(register, id),
    acts: await recentActs(register, id),
    papers: isNumbered ? await papersOf(register, id) : [],
    changedBy: isNumbered ? await casesChanging(register, id) : [],
    may: mayNow({ ...found, ...ofDraft }, asking),
  }
}
