import { failure, type Instant, type Result, success } from '@anslag/pricing'
import { lastSealed, type Quote, type QuoteStatus, statusOf } from '@anslag/quotes'
import { raise } from '../issues.ts'
import { linkEnd } from '../policies/link-end.ts'
import { issuedPart } from '../presenters/finance.ts'
import { addAudit } from '../register/audit-log.ts'
import { type BuyerAnswer, type BuyerLink, buyerAnswers, buyerLinkOf } from '../register/buyer-links.ts'
import { type Case, lockedCase } from '../register/cases.ts'
import { paperOf } from '../register/papers.ts'
import type { Within } from '../register/transaction.ts'
import { hashOf } from '../sign-in/secrets.ts'

/** Who looks at an offer, or answers, by a link. */
export const byLink = { name: 'link', role: 'buyer' } as const

const isReadable = ({ endsAt, revokedAt }: BuyerLink, quote: Quote, now: Instant): boolean => {
  const end = linkEnd(endsAt, quote)
  return revokedAt === null && (end === undefined || now < end)
}

/** An offer, and the link that led to it. */
export interface Shown {
  readonly link: BuyerLink
  readonly found: Case
}

/** What a link leads to; whoever guesses is told the same as whoever comes too late. */
export const shown = async (within: Within, secret: string, now: Instant): Promise<Result<Shown>> => {
  const gone = failure([raise('desk/not-found', '')])
  const link = /^[\w-]{22}$/.test(secret) ? await buyerLinkOf(within, hashOf(secret)) : undefined
  if (link === undefined) return gone
  const found = await lockedCase(within, link.caseId)
  return found.ok && isReadable(link, found.value.quote, now) ? success({ link, found: found.value }) : gone
}

/** Notes that an offer, or something of it, was shown to whoever has the link. */
export const noteView = async (within: Within, { link, found }: Shown, at: Instant): Promise<void> => {
  await addAudit(within, found.id, { at, by: byLink, act: 'link-viewed', detail: { link: link.id } })
}

/** An offer as it stands for whoever has a link to it. */
export interface OfferByLink {
  readonly status: QuoteStatus
  /** Of the seal that stands: what an answer must name. */
  readonly hash: string
  /** What was answered by this link to what stands now; an answer to a revision that was replaced is none. */
  readonly own?: BuyerAnswer
  /** When an officer rejected what was answered by this link to it, where nothing else was answered since. */
  readonly rejectedAt?: Instant
  readonly isPrinted: boolean
  /** When it can be read by the link no more; absent while something that was ordered is not delivered. */
  readonly endsAt?: Instant
  /** All that was issued. */
  readonly quote: Quote
}

/** What a link shows at a moment. */
export const offerByLink = async (within: Within, { found, link }: Shown, now: Instant): Promise<OfferByLink> => {
  const { quote, id } = found
  const last = lastSealed(quote)
  const hash = last?.seal?.hash ?? ''
  const answers = await buyerAnswers(within, { caseId: id })
  const endsAt = linkEnd(link.endsAt, quote)
  const given = answers.filter(({ linkId, seal }) => linkId === link.id && seal === hash)
  const own = given.find(({ rejectedAt }) => rejectedAt === null)
  const { rejectedAt } = given.at(-1) ?? {}
  return {
    status: last === undefined ? 'draft' : statusOf(last, now),
    hash,
    ...(own === undefined ? {} : { own }),
    ...(own === undefined && typeof rejectedAt === 'string' ? { rejectedAt } : {}),
    isPrinted: last !== undefined && (await paperOf(within, id, last.content.revision)) !== undefined,
    ...(endsAt === undefined ? {} : { endsAt }),
    quote: issuedPart(quote),
  }
}

/** An answer as whoever gave it sees it: what is not there was not said. */
const presentedAnswer = ({ id: _id, linkId: _link, ...answer }: BuyerAnswer) =>
  Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== null))

/** The same for programs. */
export const presentedOffer = ({ own, ...offer }: OfferByLink) => ({
  ...offer,
  isAnswered: own !== undefined,
  ...(own === undefined ? {} : { answer: presentedAnswer(own) }),
})
