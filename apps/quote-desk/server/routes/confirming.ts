import { failure, type Result } from '@anslag/pricing'
import { lastSealed, type Operated, quoteOperations, reasonCodes } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { type BuyerAnswer, buyerAnswers, confirmBuyerAnswer } from '../register/buyer-links.ts'
import type { Act, Acting } from './acting.ts'

/** The name was stated by whoever had the link, which says so for good. */
const statedIn = ({ statedName, statedRole, linkId }: BuyerAnswer): string => {
  const role = statedRole === null ? '' : `, ${statedRole}`
  return `${statedName}${role} (link ${linkId.slice(0, 8)}, not verified)`
}

const accepted = (answer: BuyerAnswer, quote: Parameters<Act>[0], { entry, base }: Acting): Result<Operated> => {
  const { answeredAt: acceptedAt, orderNumber, customerReference, linkId } = answer
  const more = {
    // What was answered by a link stands in the register, whenever an officer confirms it.
    evidence: `link ${linkId.slice(0, 8)}`,
    ...(orderNumber === null ? {} : { orderNumber }),
    ...(customerReference === null ? {} : { customerReference }),
    ...(base === undefined ? {} : { base: base.quote }),
  }
  return quoteOperations.accept(quote, { acceptedBy: statedIn(answer), acceptedAt, ...more }, entry)
}

const declined = (answer: BuyerAnswer, quote: Parameters<Act>[0], { entry }: Acting): Result<Operated> => {
  const reason = reasonCodes.declined.find((code) => code === answer.reason) ?? 'other'
  const note = answer.note === null ? {} : { note: answer.note }
  return quoteOperations.decline(quote, { reason, declinedBy: statedIn(answer), ...note }, entry)
}

/** What entering such an answer is, as roles and logs name it. */
export const operationOf = ({ kind }: Pick<BuyerAnswer, 'kind'>): 'accept' | 'decline' =>
  kind === 'accepted' ? 'accept' : 'decline'

/** Enters what a buyer answered by a link, as of the moment when they did: the seal must still be the one shown. */
export const confirming =
  (answerId: string): Act =>
  async (quote, acting) => {
    const { within, frame, entry } = acting
    const answer = (await buyerAnswers(within, { caseId: frame.id })).find(({ id }) => id === answerId)
    if (answer === undefined) return failure([raise('desk/not-found', '')])
    if (answer.confirmedAt !== null) return failure([raise('desk/already-confirmed', '')])
    const hash = lastSealed(quote)?.seal?.hash ?? ''
    if (hash !== answer.seal) return failure([raise('desk/other-offer', '', { hash })])
    await confirmBuyerAnswer(within, answerId, entry.at)
    return answer.kind === 'accepted' ? accepted(answer, quote, acting) : declined(answer, quote, acting)
  }
