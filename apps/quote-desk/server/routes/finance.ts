import { digest, failure, type Result, readDocument, success } from '@anslag/pricing'
import {
  type AcceptedRevision,
  acceptedRevision,
  financeCsv,
  type Quote,
  quoteOperations,
  readFinanceMapping,
} from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { mayRead } from '../policies/reading.ts'
import { etagOf } from '../presenters/case.ts'
import { issuedPart, presentedAcknowledged, presentedFeed } from '../presenters/finance.ts'
import { type Case, caseNumbered, lockedCase } from '../register/cases.ts'
import { feedAfter } from '../register/feed.ts'
import { asWhole } from '../register/transaction.ts'
import { isKnown, refused, type SignedIn, sentDocument, sentText } from './asked.ts'
import { acknowledgeInput, feedInput } from './inputs.ts'
import { withCheckpoint } from './perform.ts'
import { stored } from './stored.ts'

type Handled = Context<SignedIn>

const usualPage = 100

const feed = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('finance', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const input = readDocument(feedInput, context.req.query())
  if (!input.ok) return refused(context, input.issues)
  const after = Number(input.value.after ?? 0)
  const found = await feedAfter(desk.register, after, Number(input.value.limit ?? usualPage))
  // What has no line outside the database yet could be gone after a restore, and its position given again.
  const entries = found.ok ? await withCheckpoint(desk, found) : found
  if (!entries.ok) return refused(context, entries.issues)
  const page = presentedFeed(entries.value, after)
  const etag = `"${digest(page)}"`
  return isKnown(context, etag) ? context.body(null, 304, { ETag: etag }) : context.json(page, 200, { ETag: etag })
}

interface ForFinance {
  readonly part: Quote
  readonly etag: string
}

/** A quote that was accepted at some time; any other is not there for finance. */
const forFinance = async ({ register }: Desk, number: string): Promise<Result<ForFinance>> => {
  const found = await caseNumbered(register, number)
  if (!found.ok) return found
  const part = issuedPart(found.value.quote)
  const wasAccepted = part.revisions.some(({ events }) => events.some(({ kind }) => kind === 'accepted'))
  return wasAccepted ? success({ part, etag: etagOf(found.value) }) : failure([raise('desk/not-found', '')])
}

const quote = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('finance', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await forFinance(desk, context.req.param('number') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { part, etag } = found.value
  return isKnown(context, etag) ? context.body(null, 304, { ETag: etag }) : context.json(part, 200, { ETag: etag })
}

/** The rows of an accepted quote as CSV, by a mapping to accounts that is sent along: the desk keeps none. */
const rows = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('finance', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  const mapping = document.ok ? readFinanceMapping(document.value) : document
  if (!mapping.ok) return refused(context, mapping.issues)
  const number = context.req.param('number') ?? ''
  const found = await forFinance(desk, number)
  const csv = found.ok ? financeCsv(found.value.part, mapping.value) : found
  if (!csv.ok) return refused(context, csv.issues)
  return context.body(csv.value, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${number}.csv"`,
  })
}

const isAcknowledged = ({ revision, acceptance }: AcceptedRevision): boolean =>
  revision.events
    .slice(revision.events.findIndex(({ hash }) => hash === acceptance.hash))
    .some(({ kind }) => kind === 'finance-acknowledged')

/** Enters once that finance has taken over the acceptance with this seal; again, it changes nothing. */
const acknowledged = (
  { register, now, keys }: Desk,
  id: string,
  by: SignedIn['Variables']['by'],
  { hash, ...details }: z.output<typeof acknowledgeInput>,
): Promise<Result<Case>> =>
  asWhole(register, async (within) => {
    const found = await lockedCase(within, id)
    if (!found.ok) return found
    const accepted = acceptedRevision(found.value.quote)
    if (!accepted.ok) return failure([raise('desk/not-accepted', '')])
    if (accepted.value.hash !== hash) return failure([raise('desk/other-seal', '/hash', { hash: accepted.value.hash })])
    if (isAcknowledged(accepted.value)) return found
    const entry = { at: now(), by }
    const made = quoteOperations.acknowledge(found.value.quote, details, entry)
    const doing = { act: 'acknowledge', entry, person: by.name, keys: keys() }
    return made.ok ? stored(within, found.value, made.value, doing) : made
  })

const acknowledge = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  if (!mayDo('acknowledge', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  const input = document.ok ? readDocument(acknowledgeInput, document.value) : document
  if (!input.ok) return refused(context, input.issues)
  const found = await caseNumbered(desk.register, context.req.param('number') ?? '')
  const done = found.ok ? await withCheckpoint(desk, await acknowledged(desk, found.value.id, by, input.value)) : found
  if (!done.ok) return refused(context, done.issues)
  return context.json(presentedAcknowledged(done.value, desk.now()), 200, { ETag: etagOf(done.value) })
}

/** What finance fetches: a feed since a cursor, each quote, its rows, and a place to say that it was taken over. */
export const financeRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/feed', feed(desk))
    .get('/quotes/:number', quote(desk))
    .post('/quotes/:number/rows', rows(desk))
    .put('/quotes/:number/acknowledgement', acknowledge(desk))
