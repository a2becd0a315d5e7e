import { randomUUID } from 'node:crypto'
import { type Result, readDocument, success } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayDo } from '../policies/acting.ts'
import { mayRead } from '../policies/reading.ts'
import type { Answer } from '../register/idempotency.ts'
import {
  addTemplate,
  lockedTemplate,
  putTemplate,
  removeTemplate,
  type Template,
  templatesOf,
  templateWith,
} from '../register/templates.ts'
import { asWhole } from '../register/transaction.ts'
import { askedOf, given, keyOf, queried, refused, type SignedIn, seenVersion, sentDocument, sentText } from './asked.ts'
import { once } from './perform.ts'
import { newTemplateInput, readTemplate, templatesInput } from './template-content.ts'

type Handled = Context<SignedIn>

const etagOf = ({ version }: Template): string => `"${version}"`

const answerOf = (status: Answer['status'], template: Template): Answer => ({
  status,
  body: JSON.stringify(template),
  etag: etagOf(template),
})

const list = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('templates', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const input = queried(context, templatesInput)
  if (!input.ok) return refused(context, input.issues)
  return context.json({ templates: await templatesOf(desk.register, input.value.kind) })
}

const show = (desk: Desk) => async (context: Handled) => {
  if (!mayRead('templates', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const found = await templateWith(desk.register, context.req.param('id') ?? '')
  return found.ok ? given(context, success(answerOf(200, found.value))) : refused(context, found.issues)
}

const create = (desk: Desk) => async (context: Handled) => {
  if (!mayDo('keepTemplates', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const key = keyOf(context)
  if (!key.ok) return refused(context, key.issues)
  const text = await sentText(context)
  if (!text.ok) return refused(context, text.issues)
  const document = await sentDocument(text.value)
  const input = document.ok ? readDocument(newTemplateInput, document.value) : document
  if (!input.ok) return refused(context, input.issues)
  const { kind, ...sent } = input.value
  const read = readTemplate(kind, sent)
  if (!read.ok) return refused(context, read.issues)
  const [changedBy, changedAt] = [context.var.by.name, desk.now()]
  const template = { id: randomUUID(), version: 1, kind, ...read.value, changedBy, changedAt }
  const made = await once(desk, askedOf(context, key.value, text.value), async (within): Promise<Result<Answer>> => {
    const added = await addTemplate(within, template)
    return added.ok ? success(answerOf(201, added.value)) : added
  })
  return given(context, made)
}

const put = (desk: Desk) => async (context: Handled) => {
  if (!mayDo('keepTemplates', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const etag = seenVersion(context)
  if (!etag.ok) return refused(context, etag.issues)
  const text = await sentText(context)
  const document = text.ok ? await sentDocument(text.value) : text
  if (!document.ok) return refused(context, document.issues)
  const [changedBy, changedAt] = [context.var.by.name, desk.now()]
  const changed = await asWhole(desk.register, async (within): Promise<Result<Template>> => {
    const before = await lockedTemplate(within, context.req.param('id') ?? '', etag.value)
    if (!before.ok) return before
    const { id, kind, version } = before.value
    const read = readTemplate(kind, document.value)
    if (!read.ok) return read
    return putTemplate(within, { id, kind, version: version + 1, ...read.value, changedBy, changedAt })
  })
  return changed.ok ? given(context, success(answerOf(200, changed.value))) : refused(context, changed.issues)
}

const remove = (desk: Desk) => async (context: Handled) => {
  if (!mayDo('keepTemplates', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const etag = seenVersion(context)
  if (!etag.ok) return refused(context, etag.issues)
  const done = await asWhole(desk.register, async (within): Promise<Result<undefined>> => {
    const before = await lockedTemplate(within, context.req.param('id') ?? '', etag.value)
    if (!before.ok) return before
    await removeTemplate(within, before.value.id)
    return success(undefined)
  })
  return done.ok ? context.body(null, 204) : refused(context, done.issues)
}

/** Buyers, terms and reasons that officers use again and again. */
export const templateRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/', list(desk))
    .post('/', create(desk))
    .get('/:id', show(desk))
    .put('/:id', put(desk))
    .delete('/:id', remove(desk))
