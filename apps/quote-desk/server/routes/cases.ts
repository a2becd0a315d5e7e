import { both, InvariantError } from '@anslag/pricing'
import { lastRevision, lastSealed } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { mayRead } from '../policies/reading.ts'
import { etagOf, presentedCase } from '../presenters/case.ts'
import { presentedHours } from '../presenters/hours.ts'
import { presentedReceived } from '../presenters/received.ts'
import { hoursOf } from '../register/actual-hours.ts'
import { followedBy } from '../register/beside-quote.ts'
import { type Case, caseOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { receivedFor } from '../register/received-requests.ts'
import { askedOf, given, isKnown, keyOf, refused, type SignedIn, seenVersion, sentDocument, sentText } from './asked.ts'
import { besideCase } from './beside-case.ts'
import { expectedHours, researchersEstimate } from './expected-hours.ts'
import { create } from './new-case.ts'
import { isOffered, offeredOperation } from './operations.ts'
import { performed } from './perform.ts'
import { preview } from './previewing.ts'
import { search } from './search.ts'

type Handled = Context<SignedIn>

/** What the case is named by where whoever asks has it so already: found out for those alone who say what they have. */
const knownAs = async (context: Handled, { register }: Desk, found: Case): Promise<string | undefined> => {
  if (context.req.header('If-None-Match') === undefined) return undefined
  const etag = etagOf(found, await followedBy(register, found.id))
  return isKnown(context, etag) ? etag : undefined
}

const show = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const known = await knownAs(context, desk, found.value)
  if (known !== undefined) return context.body(null, 304, { ETag: known })
  const at = desk.now()
  const { by, person } = context.var
  const beside = await besideCase(desk.register, desk, found.value, at, { role: by.role, person })
  return context.json(presentedCase(found.value, at, [], beside), 200, { ETag: etagOf(found.value, beside) })
}

const received = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const all = await receivedFor(desk.register, found.value.id)
  return context.json(presentedReceived(all, found.value.quote))
}

/** Hours and amounts of each component: as the researcher estimated them, by the norms, as offered, and as worked. */
const hours = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { id, quote } = found.value
  const { content } = lastSealed(quote) ?? lastRevision(quote) ?? {}
  const books = await approvedBooks(desk.register, desk.books)
  if (content === undefined) throw new InvariantError('register/no-revision')
  const received = await receivedFor(desk.register, id)
  const expected = expectedHours(content, received, books)
  const estimated = researchersEstimate(content, received, books)
  return context.json(presentedHours({ content, estimated, expected }, await hoursOf(desk.register, id)))
}

const operate = (desk: Desk) => async (context: Handled) => {
  const { by } = context.var
  const { id = '', operation: name = '' } = context.req.param()
  if (!isOffered(name)) return refused(context, [raise('desk/not-found', '')])
  if (!mayDo(name, by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const headers = both(keyOf(context), seenVersion(context))
  if (!headers.ok) return refused(context, headers.issues)
  const [key, etag] = headers.value
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = await sentDocument(text.value)
  if (!document.ok) return refused(context, document.issues)
  const { read, opens = false } = offeredOperation(name)
  const act = await read(document.value, desk)
  if (!act.ok) return refused(context, act.issues)
  const asked = askedOf(context, key, text.value, etag)
  const entry = { at: desk.now(), by }
  const wanted = { id, etag, asked, operation: name, entry, person: context.var.person, opens }
  return given(context, await performed(desk, wanted, act.value))
}

/** Cases: made, looked for, read, and worked on by the operations of the quotes package. */
export const caseRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/', search(desk))
    .post('/', create(desk))
    .get('/:id', show(desk))
    .get('/:id/received', received(desk))
    .get('/:id/hours', hours(desk))
    .post('/:id/preview', preview(desk))
    .post('/:id/:operation', operate(desk))
