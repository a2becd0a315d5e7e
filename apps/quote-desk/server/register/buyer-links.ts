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
  readonly statedName: string
  readonly orderNumber: string | null
  readonly answeredAt: string
  readonly confirmedAt: string | null
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
      'order_number as orderNumber',
      'answered_at as answeredAt',
      'confirmed_at as confirmedAt',
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
export const buyerLinksOf = (register: Register, caseId: string): Promise<readonly BuyerLink[]> =>
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
  return revoked !== undefined
}

/** What was answered by a link, or to a case. */
export const buyerAnswers = (
  register: Register | Within,
  of: { readonly caseId: string },
): Promise<readonly BuyerAnswer[]> =>
  answers(register).where('case_id', '=', of.caseId).orderBy('answered_at').orderBy('id').execute()

/** Keeps what somebody answered by a link, once. */
export const addBuyerAnswer = async (within: Within, caseId: string, answer: BuyerAnswer): Promise<void> => {
  const { id, linkId, seal, statedName, orderNumber, answeredAt } = answer
  await within
    .insertInto('buyer_answer')
    .values({
      id,
      link_id: linkId,
      case_id: caseId,
      seal,
      stated_name: statedName,
      order_number: orderNumber,
      answered_at: answeredAt,
      confirmed_at: null,
    })
    .execute()
}

/** Notes that an officer has confirmed an answer. */
export const confirmBuyerAnswer = async (within: Within, id: string, now: string): Promise<void> => {
  await within.updateTable('buyer_answer').set({ confirmed_at: now }).where('id', '=', id).execute()
}
