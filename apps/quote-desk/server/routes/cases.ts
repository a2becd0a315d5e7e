import { randomUUID } from 'node:crypto'
import {
  both,
  digest,
  osloDay,
  priceBookOn,
  type Result,
  readDocument,
  readEstimate,
  readRequest,
} from '@anslag/pricing'
import { type Entry, isPermitted, type Operated, quoteOperations, readQuoteDetails } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { etagOf, presentedCase } from '../presenters/case.ts'
import { caseOf } from '../register/cases.ts'
import type { Answer, Asked } from '../register/idempotency.ts'
import { keyOf, refused, type SignedIn, seenVersion, sentDocument, sentText } from './asked.ts'
import { newCaseInput } from './inputs.ts'
import { isOffered, offered } from './operations.ts'
import { created, performed } from './perform.ts'

type Handled = Context<SignedIn>

const answer = (context: Handled, made: Result<Answer>): Response => {
  if (!made.ok) return refused(context, made.issues)
  const { body, status, etag } = made.value
  return context.body(body, status, { 'Content-Type': 'application/json', ETag: etag })
}

/** What is asked under a key: the same only where address, version and every byte are the same. */
const askedOf = (context: Handled, key: string, text: string, etag = ''): Asked => {
  const { method, path } = context.req
  return { person: `${context.var.by.role} ${context.var.person}`, key, request: digest({ method, path, etag, text }) }
}

/** The first draft of an estimate as the page saves it, priced anew today, and of who offers it to whom. */
const drafted = (document: unknown, { books }: Desk, entry: Entry): Result<Operated> => {
  const input = readDocument(newCaseInput, document)
  if (!input.ok) return input
  const read = both(readEstimate(input.value.estimate), readQuoteDetails(input.value.details))
  if (!read.ok) return read
  const [{ request: given }, details] = read.value
  const day = osloDay(entry.at)
  const book = priceBookOn(day, books)
  if (!book.ok) return book
  const request = readRequest(given, book.value.catalogue)
  if (!request.ok) return request
  return quoteOperations.draft({ ...details, request: request.value }, { ...entry, book: book.value, day })
}

const create = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  if (!isPermitted('draft', by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const key = keyOf(context)
  if (!key.ok) return refused(context, key.issues)
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = sentDocument(text.value)
  if (!document.ok) return refused(context, document.issues)
  const at = desk.now()
  const made = drafted(document.value, desk, { at, by })
  if (!made.ok) return refused(context, made.issues)
  return answer(
    context,
    await created(desk, askedOf(context, key.value, text.value), randomUUID(), { at, by }, made.value),
  )
}

const show = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  return context.json(presentedCase(found.value, desk.now()), 200, { ETag: etagOf(found.value) })
}

const operate = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  const { id = '', operation = '' } = context.req.param()
  if (!isOffered(operation)) return refused(context, [raise('desk/not-found', '')])
  if (!isPermitted(operation, by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const headers = both(keyOf(context), seenVersion(context))
  if (!headers.ok) return refused(context, headers.issues)
  const [key, etag] = headers.value
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = sentDocument(text.value)
  if (!document.ok) return refused(context, document.issues)
  const act = offered[operation](document.value)
  if (!act.ok) return refused(context, act.issues)
  const asked = askedOf(context, key, text.value, etag)
  const made = await performed(desk, { id, etag, asked, operation, entry: { at: desk.now(), by } }, act.value)
  return answer(context, made)
}

/** Cases: made, read, and worked on by the operations of the quotes package. */
export const caseRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/', create(desk)).get('/:id', show(desk)).post('/:id/:operation', operate(desk))
