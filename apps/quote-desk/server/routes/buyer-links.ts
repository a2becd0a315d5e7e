import { randomUUID } from 'node:crypto'
import { failure, type Instant, type Result, success } from '@anslag/pricing'
import type { Quote } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { linkEnd } from '../policies/link-end.ts'
import { mayRead } from '../policies/reading.ts'
import { addAudit, auditOf } from '../register/audit-log.ts'
import { addBuyerLink, buyerAnswers, buyerLinksOf, revokeBuyerLink } from '../register/buyer-links.ts'
import { caseOf, lockedCase } from '../register/cases.ts'
import { asWhole } from '../register/transaction.ts'
import { isUuid } from '../register/uuid.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { hashOf, newSecret } from '../sign-in/secrets.ts'
import { refused, type SignedIn } from './asked.ts'

type Handled = Context<SignedIn>

/** How long a link can be read by, in hours: half a year. */
const linkHours = 183 * 24

/** When nobody reads by a link any more, as it is answered with; nothing where that cannot be told yet. */
const ending = (endsAt: Instant, quote: Quote): { readonly endsAt?: Instant } => {
  const end = linkEnd(endsAt, quote)
  return end === undefined ? {} : { endsAt: end }
}

const make = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  if (!mayDo('send', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  if (desk.publicUrl === undefined) return refused(context, [raise('desk/no-public-url', '')])
  const [secret, at] = [newSecret(), desk.now()]
  const made = await asWhole(desk.register, async (within) => {
    const found = await lockedCase(within, context.req.param('id') ?? '')
    if (!found.ok) return found
    const { id: caseId, quote } = found.value
    if (quote.number === undefined) return failure([raise('desk/not-open', '', { status: 'draft' })])
    const endsAt = hoursFrom(at, linkHours)
    const end = linkEnd(endsAt, quote)
    if (end !== undefined && end <= at) return failure([raise('desk/downloads-over', '')])
    const link = { id: randomUUID(), caseId, madeBy: by.name, madeAt: at, endsAt, revokedAt: null }
    await addBuyerLink(within, hashOf(secret), link)
    await addAudit(within, caseId, { at, by, act: 'link-made', detail: { link: link.id } })
    return success({ id: link.id, ...ending(endsAt, quote) })
  })
  if (!made.ok) return refused(context, made.issues)
  return context.json({ ...made.value, address: `${desk.publicUrl}/offers/${secret}` }, 201)
}

const list = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { id: caseId, quote } = found.value
  const views = (await auditOf(desk.register, caseId)).filter(({ act }) => act === 'link-viewed')
  const links = (await buyerLinksOf(desk.register, caseId)).map(({ caseId: _case, endsAt, ...link }) => ({
    ...link,
    ...ending(endsAt, quote),
    views: views.filter(({ detail }) => detail.includes(link.id)).map(({ at }) => at),
  }))
  return context.json({ links, answers: await buyerAnswers(desk.register, { caseId }) })
}

const revoke = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  if (!mayDo('send', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const at = desk.now()
  const done = await asWhole(desk.register, async (within): Promise<Result<undefined>> => {
    const { id = '', link = '' } = context.req.param()
    const found = await lockedCase(within, id)
    if (!found.ok) return found
    const isThere = isUuid(link) && (await revokeBuyerLink(within, found.value.id, link, at))
    if (!isThere) return failure([raise('desk/not-found', '')])
    await addAudit(within, found.value.id, { at, by, act: 'link-revoked', detail: { link } })
    return success(undefined)
  })
  return done.ok ? context.body(null, 204) : refused(context, done.issues)
}

/** Links for buyers: made, listed with what was answered by them, and revoked. */
export const buyerLinkRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/:id/links', list(desk))
    .post('/:id/links', make(desk))
    .delete('/:id/links/:link', revoke(desk))
