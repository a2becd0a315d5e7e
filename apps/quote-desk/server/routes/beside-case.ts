import { type Instant, osloDay, priceBookOn } from '@anslag/pricing'
import { lastRevision, type Quote, quoteOperations, type Role } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { mayNow } from '../policies/may-now.ts'
import type { BesideCase, NewerList } from '../presenters/case.ts'
import { actsIn } from '../register/audit-log.ts'
import { besideQuote } from '../register/beside-quote.ts'
import type { Case } from '../register/cases.ts'
import type { Register } from '../register/open-register.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { approvalAmong, draftDigest } from './approving.ts'

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

type Known = Awaited<ReturnType<typeof besideQuote>>

/** What is known of a draft: who must approve it, and has, and what it would come to today. */
const besideDraft = async (
  register: Register,
  desk: Desk,
  found: Case,
  { approvals, asked: [asked] }: Known,
  at: Instant,
) => {
  const approval = await approvalAmong(register, desk, found, approvals)
  if (approval === undefined) return {}
  const newer = await newerList(register, desk, found.quote, at)
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
  const known = await besideQuote(register, id, person)
  const { hours, lines, papers, changedBy, editors, undone } = known
  const ofDraft = await besideDraft(register, desk, found, known, at)
  const asking = { role, isEditor: draftDigest(quote) !== undefined && editors.length > 0 }
  const may = mayNow({ ...found, ...ofDraft, hasFailed: undone.length > 0 }, asking)
  return { ...ofDraft, hours, acts: actsIn(lines), papers, undone, changedBy, may }
}
