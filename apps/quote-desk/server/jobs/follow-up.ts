import type { PdfWorker } from '@anslag/documents/pdf'
import { digest, type Instant, InvariantError } from '@anslag/pricing'
import { type Quote, type Revision, statusOf } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { letterOf } from '../presenters/letter.ts'
import { caseOf, lockedCase } from '../register/cases.ts'
import { doNext, type FollowUp } from '../register/follow-ups.ts'
import { addPaper, paperOf } from '../register/papers.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { isStillDue, reminderIn } from '../register/reminders.ts'
import type { Within } from '../register/transaction.ts'
import { offerLetter, reminderLetter } from './letters.ts'
import type { SendMail } from './mail.ts'
import { CannotBeDone, lineOf, notDone } from './not-done.ts'

/** What does the work that follows a commit. */
export interface Hands {
  readonly pdfOf: PdfWorker['pdfOf']
  /** Absent where no server for mail was named. */
  readonly send?: SendMail
}

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
  if (!found.ok || revision === undefined) throw new InvariantError('register/no-revision')
  return { quote: found.value.quote, revision }
}

const redactionsIn = ({ redactions = [] }: Quote): number => redactions.length

const print = async (desk: Desk, { pdfOf }: Hands, within: Within, due: FollowUp): Promise<void> => {
  const { quote, revision } = await revisionIn(desk, due)
  const pdf = await pdfOf(await printed(within, desk, quote, revision))
  if (!pdf.ok) throw new CannotBeDone(raise('desk/not-printed', '', { why: pdf.issues }))
  // Persons who were taken out while it was being printed must not come back by it.
  const now = await lockedCase(within, due.caseId)
  if (!now.ok || redactionsIn(now.value.quote) !== redactionsIn(quote))
    throw new CannotBeDone(raise('desk/not-printed', '', { why: 'redacted' }))
  await addPaper(within, due.caseId, revision.content.revision, { pdf: pdf.value, at: desk.now() })
}

/** An offer that cannot be answered any more is sent to nobody, however long its letter has waited. */
const isOpen = (revision: Revision, now: Instant): boolean => {
  const status = statusOf(revision, now)
  return status === 'issued' || status === 'sent'
}

const mail = async (desk: Desk, { send }: Hands, within: Within, due: FollowUp): Promise<void> => {
  const { quote, revision } = await revisionIn(desk, due)
  const { content, events } = revision
  const sent = events.find(({ hash }) => hash === due.payload.split(' ')[1])
  if (sent?.kind !== 'sent' || sent.to === undefined || quote.number === undefined) return
  if (!isOpen(revision, desk.now())) return
  if (send === undefined) throw new CannotBeDone(raise('desk/no-mail-server', ''))
  const pdf = await paperOf(within, due.caseId, content.revision)
  // The offer itself goes along: it is printed first.
  if (pdf === undefined) throw new CannotBeDone(raise('desk/letter-not-printed', ''))
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

/** Does what follows the commits that were made, until nothing is due; what cannot be done is told in the log. */
export const followUp = async (desk: Desk, hands: Hands): Promise<void> => {
  const acts = { pdf: print, mail, reminder: tell }
  const act = async (within: Within, due: FollowUp) =>
    due.kind === 'checkpoint' ? undefined : acts[due.kind](desk, hands, within, due)
  const now = desk.now()
  const failed = (due: FollowUp, error: unknown) => {
    const outcome = notDone(due, error, now)
    desk.log(lineOf(due, outcome))
    return outcome
  }
  while (await doNext(desk.register, now, act, failed));
}
