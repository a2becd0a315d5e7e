import { createHash } from 'node:crypto'
import type { Document } from '@anslag/documents'
import { htmlFragmentOf, htmlStyle } from '@anslag/documents/html'
import { failure, languages, type Result, success } from '@anslag/pricing'
import { type Quote, type Revision, statusOf } from '@anslag/quotes'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { html, raw } from 'hono/html'
import * as z from 'zod/mini'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { letterOf } from '../presenters/letter.ts'
import { caseOf } from '../register/cases.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { queried, refused, type SignedIn } from './asked.ts'

/** Which revision, and in which language: else the last, in its own. */
export const letterInput = z.strictObject({
  revision: z.exactOptional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))),
  language: z.exactOptional(z.enum(languages)),
})

/** The letter, and paper around it: always the same text, so that a policy can name it by its hash. */
const style = `body{margin:0;background:#fff}${htmlStyle}`

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** A letter runs nothing, fetches nothing, and is shown within pages of this place alone. */
export const letterPolicy: MiddlewareHandler = async (context, next) => {
  await next()
  context.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src ${styleHash}; frame-ancestors 'self'; form-action 'none'; base-uri 'none'; sandbox`,
  )
}

const page = (letter: Document) => html`<!doctype html>
<html lang="${letter.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${letter.title}</title>
<style>${raw(style)}</style></head>
<body><main>${raw(htmlFragmentOf(letter))}</main></body>
</html>
`

const asked = (quote: Quote, revision: string | undefined): Result<Revision> => {
  const found = quote.revisions.findLast(
    ({ content }) => revision === undefined || String(content.revision) === revision,
  )
  return found === undefined ? failure([raise('desk/not-found', '')]) : success(found)
}

const show = (desk: Desk) => async (context: Context<SignedIn>) => {
  if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
  const input = queried(context, letterInput)
  if (!input.ok) return refused(context, input.issues)
  const found = await caseOf(desk.register, context.req.param('id') ?? '')
  if (!found.ok) return refused(context, found.issues)
  const { quote } = found.value
  const revision = asked(quote, input.value.revision)
  if (!revision.ok) return refused(context, revision.issues)
  const { language } = input.value
  const letter = letterOf(await approvedBooks(desk.register, desk.books), {
    quote,
    revision: revision.value,
    status: statusOf(revision.value, desk.now()),
    ...(language === undefined ? {} : { language }),
  })
  return context.html(page(letter))
}

/** The letter of a case as its buyer gets it, or would: to be shown beside the draft. */
export const letterRoutes = (desk: Desk): Hono<SignedIn> => new Hono<SignedIn>().get('/:id/letter', show(desk))
