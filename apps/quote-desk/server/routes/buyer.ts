import { randomUUID } from 'node:crypto'
import { failure, type Instant, legible, type Result, readDocument, success } from '@anslag/pricing'
import { lastSealed, pricedBook } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { addAudit } from '../register/audit-log.ts'
import { addBuyerAnswer, type BuyerAnswer } from '../register/buyer-links.ts'
import { paperOf } from '../register/papers.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { asWhole, type Within } from '../register/transaction.ts'
import { refused, sentDocument, sentText } from './asked.ts'
import { buyerAcceptInput, buyerDeclineInput } from './buyer-inputs.ts'
import { booked } from './case-context.ts'
import { confirming, operationOf } from './confirming.ts'
import { printed } from './papers.ts'
import { performedWithin, withCheckpoint } from './perform.ts'
import { byLink, noteView, type OfferByLink, offerByLink, presentedOffer, type Shown, shown } from './shown-offer.ts'

/** Shows something of what a link leads to: that somebody read it stands in the log of the case, or they do not get it. */
const readByLink = <T>(
  desk: Desk,
  secret: string,
  read: (within: Within, it: Shown, now: Instant) => Promise<Result<T>>,
): Promise<Result<T>> =>
  asWhole(desk.register, async (within) => {
    const now = desk.now()
    const it = await shown(within, secret, now)
    if (!it.ok) return it
    await noteView(within, it.value, now)
    return read(within, it.value, now)
  })

/** What a link shows. */
export const shownByLink = (desk: Desk, secret: string): Promise<Result<OfferByLink>> =>
  readByLink(desk, secret, async (within, it, now) => success(await offerByLink(within, it, now)))

const offered = (context: Context, offer: Result<OfferByLink>): Response =>
  offer.ok ? context.json(presentedOffer(offer.value)) : refused(context, offer.issues)

const show = (desk: Desk) => async (context: Context) =>
  offered(context, await shownByLink(desk, context.req.param('secret') ?? ''))

/** What the offer is explained by: the price list, the catalogue and the VAT table that it was priced with. */
const book = (desk: Desk) => async (context: Context) => {
  const read = await readByLink(desk, context.req.param('secret') ?? '', async (within, { found }) => {
    const content = lastSealed(found.quote)?.content
    const priced = content && pricedBook(content, await approvedBooks(within, desk.books))
    return priced === undefined ? failure([raise('desk/not-found', '')]) : success(priced)
  })
  return read.ok ? booked(context, read.value) : refused(context, read.issues)
}

/** The offer as it was printed. */
export const printedByLink = (desk: Desk) => async (context: Context) => {
  const read = await readByLink(desk, context.req.param('secret') ?? '', async (within, { found }) => {
    const paper = await paperOf(within, found.id, lastSealed(found.quote)?.content.revision ?? 0)
    return paper === undefined ? failure([raise('desk/paper-not-ready', '')]) : success(paper)
  })
  return read.ok ? printed(context, read.value) : refused(context, read.issues)
}

type Given = Pick<
  BuyerAnswer,
  'kind' | 'seal' | 'statedName' | 'statedRole' | 'orderNumber' | 'customerReference' | 'reason' | 'note'
>

const answered = (desk: Desk, secret: string, given: Given): Promise<Result<OfferByLink>> =>
  asWhole(desk.register, async (within) => {
    const now = desk.now()
    const it = await shown(within, secret, now)
    if (!it.ok) return it
    const before = await offerByLink(within, it.value, now)
    const { status, hash, own } = before
    if (given.seal !== hash) return failure([raise('desk/other-offer', '/hash', { hash })])
    // The same once more is no other answer: whoever got none asks again.
    if (own !== undefined && own.kind !== given.kind) return failure([raise('desk/answered-otherwise', '')])
    if (own !== undefined) {
      await noteView(within, it.value, now)
      return success(before)
    }
    if (status !== 'issued' && status !== 'sent') return failure([raise('desk/not-open', '', { status })])
    const { link, found } = it.value
    const id = randomUUID()
    await addBuyerAnswer(within, found.id, { id, linkId: link.id, answeredAt: now, ...given })
    const detail = { link: link.id, hash: given.seal }
    await addAudit(within, found.id, { at: now, by: byLink, act: `link-${given.kind}`, detail })
    if (!desk.entersBuyerAnswers) return success(await offerByLink(within, it.value, now))
    const operation = operationOf(given)
    const wanted = { id: found.id, operation, entry: { at: now, by: byLink }, person: byLink.name }
    const entered = await performedWithin(desk, within, wanted, confirming(id))
    if (!entered.ok) return entered
    const after = await shown(within, secret, now)
    return after.ok ? success(await offerByLink(within, after.value, now)) : after
  })

/** As a reader sees it: what was pasted from elsewhere is no reason to refuse a buyer. */
const line = (text: string | undefined): string | null => (text === undefined ? null : legible(text).trim())

const acceptance = ({
  hash,
  name,
  role,
  orderNumber,
  customerReference,
}: z.output<typeof buyerAcceptInput>): Given => ({
  kind: 'accepted',
  seal: hash,
  statedName: legible(name).trim(),
  statedRole: line(role),
  orderNumber: line(orderNumber),
  customerReference: line(customerReference),
  reason: null,
  note: null,
})

const refusal = ({ hash, name, role, reason, note }: z.output<typeof buyerDeclineInput>): Given => ({
  kind: 'declined',
  seal: hash,
  statedName: legible(name).trim(),
  statedRole: line(role),
  orderNumber: null,
  customerReference: null,
  reason,
  note: line(note),
})

const givenIn = {
  accept: (document: unknown): Result<Given> => {
    const input = readDocument(buyerAcceptInput, document)
    return input.ok ? success(acceptance(input.value)) : input
  },
  decline: (document: unknown): Result<Given> => {
    const input = readDocument(buyerDeclineInput, document)
    return input.ok ? success(refusal(input.value)) : input
  },
} as const

/** How a buyer may answer. */
export type Answering = keyof typeof givenIn

/** Takes an answer by a link. */
export const answeredByLink = async (
  desk: Desk,
  secret: string,
  how: Answering,
  document: unknown,
): Promise<Result<OfferByLink>> => {
  const given = givenIn[how](document)
  if (!given.ok) return given
  if (desk.hasRoom !== undefined && !(await desk.hasRoom())) return failure([raise('desk/database-full', '')])
  return withCheckpoint(desk, await answered(desk, secret, given.value))
}

const answering = (desk: Desk, how: Answering) => async (context: Context) => {
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  if (!document.ok) return refused(context, document.issues)
  return offered(context, await answeredByLink(desk, context.req.param('secret') ?? '', how, document.value))
}

/** What a buyer reads by a link, and answers: reading changes nothing of the quote, and an answer waits for an officer. */
export const buyerRoutes = (desk: Desk): Hono =>
  new Hono()
    .get('/:secret', show(desk))
    .get('/:secret/book', book(desk))
    .get('/:secret/pdf', printedByLink(desk))
    .post('/:secret/accept', answering(desk, 'accept'))
    .post('/:secret/decline', answering(desk, 'decline'))
