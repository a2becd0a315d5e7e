import { randomUUID } from 'node:crypto'
import { type PriceListDocument, type Result, readDocument, readPriceListDocument, success } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { type DeskOperation, mayDo } from '../policies/acting.ts'
import { mayRead } from '../policies/reading.ts'
import { presentedLists, presentedUpload } from '../presenters/price-lists.ts'
import type { Answer } from '../register/idempotency.ts'
import { addList, approvedBooks, uploadedList, uploadedLists } from '../register/price-lists.ts'
import { askedOf, given, keyOf, refused, type SignedIn, sentDocument, sentText } from './asked.ts'
import { checkedList } from './checked-list.ts'
import { decided } from './deciding-lists.ts'
import { decideInput, listInput } from './inputs.ts'
import { impactOf } from './list-impact.ts'
import { once } from './perform.ts'

type Handled = Context<SignedIn>

const answerOf = (status: Answer['status'], body: object): Result<Answer> =>
  success({ status, body: JSON.stringify(body), etag: '' })

/** What was sent by somebody who may do this, under a key; or why nothing is done. */
const sentBy = async (context: Handled, operation: DeskOperation) => {
  if (!mayDo(operation, context.var.by.role)) return { refusal: refused(context, [raise('desk/not-allowed', '')]) }
  const key = keyOf(context)
  if (!key.ok) return { refusal: refused(context, key.issues) }
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  if (!text.ok) return { refusal: refused(context, text.issues) }
  if (!document.ok) return { refusal: refused(context, document.issues) }
  return { asked: askedOf(context, key.value, text.value), document: document.value }
}

const list = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('lists', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  return context.json(presentedLists(desk.books, await uploadedLists(desk.register)))
}

const show = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('lists', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await uploadedList(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const books = await approvedBooks(desk.register, desk.books)
  return context.json(presentedUpload(found.value, books, desk.now()))
}

const documentOf = async (desk: Desk, id: string): Promise<Result<PriceListDocument>> => {
  const bundled = desk.books.lists.find(({ digest }) => digest === id)
  if (bundled !== undefined) return success(bundled.document)
  const found = await uploadedList(desk.register, id)
  return found.ok ? readPriceListDocument(JSON.parse(found.value.document)) : found
}

/** A list as a file that can be changed and uploaded again. */
const download = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('lists', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await documentOf(desk, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { id, revision } = found.value
  return context.body(`${JSON.stringify(found.value, undefined, 2)}\n`, 200, {
    'Content-Type': 'application/json',
    'Content-Disposition': `attachment; filename="${id}-${revision}.json"`,
  })
}

const impact = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('lists', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await uploadedList(desk.register, context.req.param('id') ?? '')
  return found.ok ? context.json(await impactOf(desk, found.value)) : refused(context, found.issues)
}

/** Checks a list, tells all that is wrong with it, and keeps it until somebody else has decided. */
const upload = (desk: Desk) => async (context: Handled) => {
  const sent = await sentBy(context, 'uploadList')
  if (sent.refusal !== undefined) return sent.refusal
  const input = readDocument(listInput, sent.document)
  const read = input.ok ? await checkedList(desk, input.value.list) : input
  if (!read.ok) return refused(context, read.issues)
  const at = desk.now()
  const made = await once(desk, sent.asked, async (within) => {
    const id = randomUUID()
    await addList(within, id, read.value, { name: context.var.by.name, person: context.var.person, at })
    const found = await uploadedList(within, id)
    return found.ok ? answerOf(201, presentedUpload(found.value, await approvedBooks(within, desk.books), at)) : found
  })
  return given(context, made)
}

const decide = (desk: Desk) => async (context: Handled) => {
  const { id = '', decision } = context.req.param()
  if (decision !== 'approve' && decision !== 'reject') return refused(context, [raise('desk/not-found', '')])
  const sent = await sentBy(context, 'decideList')
  if (sent.refusal !== undefined) return sent.refusal
  const input = readDocument(decideInput, sent.document)
  if (!input.ok) return refused(context, input.issues)
  const { by, person } = context.var
  const entry = { at: desk.now(), by }
  const made = await once(desk, sent.asked, async (within) => {
    const found = await decided(within, desk, id, { decision, note: input.value.note ?? null, entry, person })
    return found.ok
      ? answerOf(200, presentedUpload(found.value, await approvedBooks(within, desk.books), entry.at))
      : found
  })
  return given(context, made)
}

/** Price lists: uploaded and checked, compared, and approved by a second person. */
export const priceListRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/', list(desk))
    .post('/', upload(desk))
    .get('/:id', show(desk))
    .get('/:id/document', download(desk))
    .get('/:id/impact', impact(desk))
    .post('/:id/:decision', decide(desk))
