import { randomUUID } from 'node:crypto'
import { failure, type Instant, osloDay, type Result, readDocument, success } from '@anslag/pricing'
import { acceptanceOf, deadlinesOf, lastSealed, type Quote, statusOf } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { issuedPart } from '../presenters/finance.ts'
import { addAudit } from '../register/audit-log.ts'
import { addBuyerAnswer, type BuyerLink, buyerAnswers, buyerLinkOf } from '../register/buyer-links.ts'
import { type Case, lockedCase } from '../register/cases.ts'
import { asWhole, type Within } from '../register/transaction.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { refused, sentDocument, sentText } from './asked.ts'

/** Of an acceptance by a link: which seal was shown, and what whoever has the link calls themselves. */
export const buyerAcceptInput = z.strictObject({
  hash: z.string().check(z.maxLength(100)),
  name: z.string().check(z.regex(/^(?=.*\S)[^\p{C}]{1,80}$/u)),
  orderNumber: z.exactOptional(z.string().check(z.regex(/^[^\p{C}]{1,100}$/u))),
})

const byLink = { name: 'link', role: 'buyer' } as const

/** An accepted offer can be read until its files can be fetched no more; any other until the link ends. */
const isReadable = ({ endsAt, revokedAt }: BuyerLink, quote: Quote, now: Instant): boolean => {
  if (revokedAt !== null) return false
  if (now < endsAt) return true
  const last = lastSealed(quote)
  const isAccepted = last !== undefined && acceptanceOf(last) !== undefined
  return isAccepted && deadlinesOf(last).some(({ downloadUntil }) => downloadUntil >= osloDay(now))
}

interface Shown {
  readonly link: BuyerLink
  readonly found: Case
}

/** What a link leads to; whoever guesses is told the same as whoever comes too late. */
const shown = async (within: Within, secret: string, now: Instant): Promise<Result<Shown>> => {
  const gone = failure([raise('desk/not-found', '')])
  const link = /^[\w-]{22}$/.test(secret) ? await buyerLinkOf(within, hashOf(secret)) : undefined
  if (link === undefined) return gone
  const found = await lockedCase(within, link.caseId)
  return found.ok && isReadable(link, found.value.quote, now) ? success({ link, found: found.value }) : gone
}

const presented = ({ found: { quote } }: Shown, now: Instant, isAnswered: boolean) => {
  const last = lastSealed(quote)
  const status = last === undefined ? 'draft' : statusOf(last, now)
  return { status, hash: last?.seal?.hash, isAnswered, quote: issuedPart(quote) }
}

const isAnswered = async (within: Within, { link, found }: Shown): Promise<boolean> =>
  (await buyerAnswers(within, { caseId: found.id })).some(({ linkId }) => linkId === link.id)

const show = (desk: Desk) => async (context: Context) => {
  const now = desk.now()
  const read = await asWhole(desk.register, async (within) => {
    const it = await shown(within, context.req.param('secret') ?? '', now)
    if (!it.ok) return it
    const { link, found } = it.value
    await addAudit(within, found.id, { at: now, by: byLink, act: 'link-viewed', detail: { link: link.id } })
    return success(presented(it.value, now, await isAnswered(within, it.value)))
  })
  return read.ok ? context.json(read.value) : refused(context, read.issues)
}

const answered = (desk: Desk, secret: string, { hash, name, orderNumber }: z.output<typeof buyerAcceptInput>) =>
  asWhole(desk.register, async (within) => {
    const now = desk.now()
    const it = await shown(within, secret, now)
    if (!it.ok) return it
    if (await isAnswered(within, it.value)) return success(presented(it.value, now, true))
    const { status, hash: standing = '' } = presented(it.value, now, false)
    if (hash !== standing) return failure([raise('desk/other-offer', '/hash', { hash: standing })])
    if (status !== 'issued' && status !== 'sent') return failure([raise('desk/not-open', '', { status })])
    const { link, found } = it.value
    await addBuyerAnswer(within, found.id, {
      id: randomUUID(),
      linkId: link.id,
      seal: hash,
      statedName: name.trim(),
      orderNumber: orderNumber ?? null,
      answeredAt: now,
      confirmedAt: null,
    })
    await addAudit(within, found.id, { at: now, by: byLink, act: 'link-accepted', detail: { link: link.id, hash } })
    return success(presented(it.value, now, true))
  })

const accept = (desk: Desk) => async (context: Context) => {
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  const input = document.ok ? readDocument(buyerAcceptInput, document.value) : document
  if (!input.ok) return refused(context, input.issues)
  const done = await answered(desk, context.req.param('secret') ?? '', input.value)
  return done.ok ? context.json(done.value) : refused(context, done.issues)
}

/** What a buyer reads by a link, and answers: reading changes nothing of the quote, and an answer waits for an officer. */
export const buyerRoutes = (desk: Desk): Hono =>
  new Hono().get('/:secret', show(desk)).post('/:secret/accept', accept(desk))
