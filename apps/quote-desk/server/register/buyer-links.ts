import { osloDay } from '@anslag/pricing'
import { sql } from 'kysely'
import { notePersonByLink } from './named-persons.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** A link that a buyer reads an offer by. The secret in it is stored nowhere. */
export interface BuyerLink {
  readonly id: string
  readonly caseId: string
  readonly madeBy: string
  readonly madeAt: string
  readonly endsAt: string
  readonly revokedAt: string | null
}

/** What somebody who had a link has answered. The name is what they stated, and nobody has verified it. */
export interface BuyerAnswer {
  readonly id: string
  readonly linkId: string
  /** Hash of the seal that was shown. */
  readonly seal: string
  readonly kind: 'accepted' | 'declined'
  readonly statedName: string
  /** In which capacity they answered, as they stated it. */
  readonly statedRole: string | null
  readonly orderNumber: string | null
  readonly customerReference: string | null
  /** Why they declined: a code, and words. */
  readonly reason: string | null
  readonly note: string | null
  readonly answeredAt: string
  readonly confirmedAt: string | null
  /** When an officer rejected it, who did, and why. */
  readonly rejectedAt: string | null
  readonly rejectedBy: string | null
  readonly rejectedBecause: string | null
}

const links = (register: Register | Within) =>
  register
    .selectFrom('buyer_link')
    .select([
      'id',
      'case_id as caseId',
      'made_by as madeBy',
      'made_at as madeAt',
      'ends_at as endsAt',
      'revoked_at as revokedAt',
    ])

const answers = (register: Register | Within) =>
  register
    .selectFrom('buyer_answer')
    .select([
      'id',
      'link_id as linkId',
      'seal',
      'stated_name as statedName',
      'kind',
      'stated_role as statedRole',
      'order_number as orderNumber',
      'customer_reference as customerReference',
      'reason',
      'note',
      'answered_at as answeredAt',
      'confirmed_at as confirmedAt',
      'rejected_at as rejectedAt',
      'rejected_by as rejectedBy',
      'rejected_because as rejectedBecause',
    ])

/** Adds a link, known by the hash of its secret. */
export const addBuyerLink = async (within: Within, hash: string, link: BuyerLink): Promise<void> => {
  const { id, caseId, madeBy, madeAt, endsAt } = link
  await within
    .insertInto('buyer_link')
    .values({ id, hash, case_id: caseId, made_by: madeBy, made_at: madeAt, ends_at: endsAt, revoked_at: null })
    .execute()
}

/** The link whose secret has this hash. */
export const buyerLinkOf = (register: Register | Within, hash: string): Promise<BuyerLink | undefined> =>
  links(register).where('hash', '=', hash).executeTakeFirst()

/** Every link of a case. */
export const buyerLinksOf = (register: Register | Within, caseId: string): Promise<readonly BuyerLink[]> =>
  links(register).where('case_id', '=', caseId).orderBy('made_at').orderBy('id').execute()

/** Ends a link of a case; false where there is none. */
export const revokeBuyerLink = async (within: Within, caseId: string, id: string, now: string): Promise<boolean> => {
  const revoked = await within
    .updateTable('buyer_link')
    .set({ revoked_at: now })
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  // What came by a link that is revoked waits for nobody any more.
  const answered = within.selectFrom('buyer_answer').select(sql<string>`id::text`.as('id')).where('link_id', '=', id)
  const due = within.deleteFrom('due').where('case_id', '=', caseId).where('kind', '=', 'confirmation')
  await due.where('of', 'in', answered).execute()
  return revoked !== undefined
}

/** What was answered by a link, or to a case. */
export const buyerAnswers = (
  register: Register | Within,
  of: { readonly caseId: string },
): Promise<readonly BuyerAnswer[]> =>
  answers(register).where('case_id', '=', of.caseId).orderBy('answered_at').orderBy('id').execute()

/** Keeps what somebody answered by a link, once, and that it waits to be confirmed. */
export const addBuyerAnswer = async (
  within: Within,
  caseId: string,
  answer: Omit<BuyerAnswer, 'confirmedAt' | 'rejectedAt' | 'rejectedBy' | 'rejectedBecause'>,
): Promise<void> => {
  const { id, linkId, seal, kind, statedName, statedRole, orderNumber, customerReference, reason, note, answeredAt } =
    answer
  await within
    .insertInto('buyer_answer')
    .values({
      id,
      link_id: linkId,
      case_id: caseId,
      seal,
      stated_name: statedName,
      kind,
      stated_role: statedRole,
      order_number: orderNumber,
      customer_reference: customerReference,
      reason,
      note,
      answered_at: answeredAt,
      confirmed_at: null,
      rejected_at: null,
      rejected_by: null,
      rejected_because: null,
    })
    .execute()
  await notePersonByLink(within, caseId, statedName, customerReference)
  const due = { case_id: caseId, kind: 'confirmation' as const, of: id, day: osloDay(answeredAt) }
  await within.insertInto('due').values(due).execute()
}

/** Notes that an officer has confirmed an answer. */
export const confirmBuyerAnswer = async (within: Within, id: string, now: string): Promise<void> => {
  await within.updateTable('buyer_answer').set({ confirmed_at: now }).where('id', '=', id).execute()
}

/** Notes that an officer has rejected an answer, and why: it waits for nobody any more. */
export const rejectBuyerAnswer = async (
  within: Within,
  caseId: string,
  id: string,
  { by, at, because }: { readonly by: string; readonly at: string; readonly because: string },
): Promise<void> => {
  const rejected = { rejected_at: at, rejected_by: by, rejected_because: because }
  await within.updateTable('buyer_answer').set(rejected).where('id', '=', id).execute()
  const due = within.deleteFrom('due').where('case_id', '=', caseId).where('kind', '=', 'confirmation')
  await due.where('of', '=', id).execute()
}
