import { digest, osloDay, type PriceBook, priceBookDocuments, priceBookOn, readJson } from '@anslag/pricing'
import { lastRevision, pricedBook } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { etagOf } from '../presenters/case.ts'
import { auditOf } from '../register/audit-log.ts'
import { followedBy } from '../register/beside-quote.ts'
import { caseOf, versionOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { noteVisit, otherVisitors } from '../register/visitors.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'
import { isKnown, refused, type SignedIn } from './asked.ts'

type Handled = Context<SignedIn>

/** How long somebody is said to have a case open after they were last heard of, in hours: a page asks every 20 seconds. */
const presentHours = 1 / 60

const detailOf = (text: string): unknown => {
  const read = readJson(text)
  return read.ok ? read.value : {}
}

/** Who did what with a case, and which links were looked at: from its beginning. */
const log = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('log', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const lines = await auditOf(desk.register, found.value.id)
  return context.json({
    lines: lines.map(({ place, at, person, role, act, detail }) => ({
      place,
      at,
      person,
      role,
      act,
      detail: detailOf(detail),
    })),
  })
}

/** Says that somebody has a case open, and who else does; and which version it has by now. */
const presence = (desk: Desk) => async (context: Handled) => {
  const { by, person } = context.var
  if (!mayRead('case', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const id = context.req.param('id') ?? ''
  const version = await versionOf(desk.register, id)
  if (!version.ok) return refused(context, version.issues)
  const now = desk.now()
  const since = hoursFrom(now, -presentHours)
  await noteVisit(desk.register, id, { person, name: by.name, now, forgotten: since })
  const etag = etagOf({ version: version.value }, await followedBy(desk.register, id))
  return context.json({ version: version.value, etag, others: await otherVisitors(desk.register, id, person, since) })
}

/** Documents that a browser prices and explains by: they change with their digest alone. */
export const booked = (context: Context, book: PriceBook): Response => {
  const etag = `"${digest([book.list.digest, book.catalogue.digest, book.vatTable.digest])}"`
  return isKnown(context, etag)
    ? context.body(null, 304, { ETag: etag })
    : context.json(priceBookDocuments(book), 200, { ETag: etag })
}

/** The documents that the last revision of a case was priced with. */
const book = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { content } = lastRevision(found.value.quote) ?? {}
  const priced = content && pricedBook(content, await approvedBooks(desk.register, desk.books))
  const { id: list = '', revision = '' } = content?.estimate.priceList ?? {}
  return priced === undefined
    ? refused(context, [raise('desk/list-not-here', '', { list, revision })])
    : booked(context, priced)
}

/** The documents that a case that is made today is priced with. */
export const todaysBook = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('lists', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = priceBookOn(osloDay(desk.now()), await approvedBooks(desk.register, desk.books))
  return found.ok ? booked(context, found.value) : refused(context, found.issues)
}

/** What a page of a case needs beside the case. */
export const caseContextRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/:id/log', log(desk)).get('/:id/book', book(desk)).put('/:id/presence', presence(desk))
