import { readDocument } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { type DeskOperation, mayDo } from '../policies/acting.ts'
import { buyerAnswers } from '../register/buyer-links.ts'
import { caseOf } from '../register/cases.ts'
import type { Act } from './acting.ts'
import { askedOf, given, keyOf, refused, type SignedIn, seenVersion, sentDocument, sentText } from './asked.ts'
import { rejectAnswerInput } from './buyer-inputs.ts'
import { confirming, operationOf, rejecting } from './confirming.ts'
import { performed } from './perform.ts'

type Handled = Context<SignedIn>

/** Does something about an answer, once for each key, of the version of the case that was seen. */
const done = async (desk: Desk, context: Handled, operation: DeskOperation, act: Act, text = '') => {
  const { by, person } = context.var
  const [key, etag] = [keyOf(context), seenVersion(context)]
  if (!key.ok) return refused(context, key.issues)
  if (!etag.ok) return refused(context, etag.issues)
  const asked = askedOf(context, key.value, text, etag.value)
  const wanted = { id: context.req.param('id') ?? '', etag: etag.value, asked, operation, person, opens: false }
  return given(context, await performed(desk, { ...wanted, entry: { at: desk.now(), by } }, act))
}

const confirm = (desk: Desk) => async (context: Handled) => {
  const { id = '', answer = '' } = context.req.param()
  const found = await caseOf(desk.register, id)
  const answers = found.ok ? await buyerAnswers(desk.register, { caseId: found.value.id }) : []
  const operation = operationOf(answers.find((each) => each.id === answer) ?? { kind: 'accepted' })
  if (!mayDo(operation, context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  return done(desk, context, operation, confirming(answer))
}

const reject = (desk: Desk) => async (context: Handled) => {
  if (!mayDo('rejectAnswer', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = await sentDocument(text.value)
  const input = document.ok ? readDocument(rejectAnswerInput, document.value) : document
  if (!input.ok) return refused(context, input.issues)
  const act = rejecting(context.req.param('answer') ?? '', input.value.reason)
  return done(desk, context, 'rejectAnswer', act, text.value)
}

/** What buyers have answered by links: nothing of it reaches finance before an officer confirms it, and an officer may reject it. */
export const buyerAnswerRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .post('/:id/answers/:answer/confirm', confirm(desk))
    .post('/:id/answers/:answer/reject', reject(desk))
