import type { PdfWorker } from '@anslag/documents/pdf'
import { digest } from '@anslag/pricing'
import { type Quote, type Revision, statusOf } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { letterOf } from '../presenters/letter.ts'
import { caseOf, lockedCase } from '../register/cases.ts'
import { doNext, type FollowUp } from '../register/follow-ups.ts'
import { addPaper, paperOf } from '../register/papers.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { isStillDue, reminderIn } from '../register/reminders.ts'
import type { Within } from '../register/transaction.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { offerLetter, reminderLetter } from './letters.ts'
import type { SendMail } from './mail.ts'

/** What does the work that follows a commit. */
export interface Hands {
  readonly pdfOf: PdfWorker['pdfOf']
  /** Absent where no server for mail was named. */
  readonly send?: SendMail
}

const soonest = 1 / 360

/** Ten seconds later, then twice that each time, and at most an hour. */
const laterThan =
  (now: string) =>
  (attempts: number): string =>
    hoursFrom(now, Math.min(soonest * 2 ** Math.min(attempts, 20), 1))

class NotDone extends Error {}

const printed = async (
  within: Within,
  { books }: Desk,
  quote: Quote,
  revision: Revision,
): Promise<Parameters<PdfWorker['pdfOf']>[0]> => {
  const issuedAt = revision.events[0]?.at ?? ''
  const upTo = quote.revisions.filter(({ content }) => content.revision <= revision.content.revision)
  // As it was when it was issued: printed late, it says the same.
  const asIssued = { ...revision, events: revision.events.slice(0, 1) }
  return letterOf(await approvedBooks(within, books), {
    quote: { ...quote, revisions: [...upTo.slice(0, -1), asIssued] },
    revision: asIssued,
    status: statusOf(asIssued, issuedAt),
  })
}

/** Read beside the transaction and not locked: nobody waits for a printer. */
const revisionIn = async ({ register }: Desk, { caseId, payload }: FollowUp) => {
  const found = await caseOf(register, caseId)
  const revision = found.ok
    ? found.value.quote.revisions.find(({ content }) => String(content.revision) === payload.split(' ')[0])
    : undefined
  if (!found.ok || revision === undefined) throw new NotDone()
  return { quote: found.value.quote, revision }
}

const redactionsIn = ({ redactions = [] }: Quote): number => redactions.length

const print = async (desk: Desk, { pdfOf }: Hands, within: Within, due: FollowUp): Promise<void> => {
  const { quote, revision } = await revisionIn(desk, due)
  const pdf = await pdfOf(await printed(within, desk, quote, revision))
  if (!pdf.ok) throw new NotDone()
  // Persons who were taken out while it was being printed must not come back by it.
  const now = await lockedCase(within, due.caseId)
  if (!now.ok || redactionsIn(now.value.quote) !== redactionsIn(quote)) throw new NotDone()
  await addPaper(within, due.caseId, revision.content.revision, { pdf: pdf.value, at: desk.now() })
}

const mail = async (desk: Desk, { send }: Hands, within: Within, due: FollowUp): Promise<void> => {
  if (send === undefined) return
  const { quote, revision } = await revisionIn(desk, due)
  const { content, events } = revision
  const sent = events.find(({ hash }) => hash === due.payload.split(' ')[1])
  const pdf = await paperOf(within, due.caseId, content.revision)
  if (sent?.kind !== 'sent' || sent.to === undefined || quote.number === undefined) return
  // The offer itself goes along: it is printed first.
  if (pdf === undefined) throw new NotDone()
  await send(offerLetter({ to: sent.to, id: sent.hash, number: quote.number, language: content.language, pdf }))
}

/** Tells the officer of a case, unless that is done with by now, or they have no address. */
const tell = async ({ register, publicUrl }: Desk, { send }: Hands, within: Within, due: FollowUp): Promise<void> => {
  const { caseId, payload } = due
  const reminder = reminderIn(payload)
  if (send === undefined || reminder === undefined || !(await isStillDue(within, caseId, reminder))) return
  const found = await caseOf(register, caseId)
  const { number, revisions } = found.ok ? found.value.quote : { revisions: [] }
  const { officer, language } = revisions.at(-1)?.content ?? {}
  if (number === undefined || language === undefined || officer?.email === undefined) return
  const address = publicUrl === undefined ? undefined : `${publicUrl}/cases/${caseId}`
  const id = digest({ caseId, payload })
  await send(reminderLetter({ ...reminder, to: officer.email, id, number, language, address }))
}

/** Does what follows the commits that were made, until nothing is due. */
export const followUp = async (desk: Desk, hands: Hands): Promise<void> => {
  const acts = { pdf: print, mail, reminder: tell }
  const act = async (within: Within, due: FollowUp) =>
    due.kind === 'checkpoint' ? undefined : acts[due.kind](desk, hands, within, due)
  const now = desk.now()
  while (await doNext(desk.register, now, act, laterThan(now)));
}
