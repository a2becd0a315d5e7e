import { failure, type Result, success } from '@anslag/pricing'
import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { mayRead } from '../policies/reading.ts'
import { caseOf } from '../register/cases.ts'
import { paperOf } from '../register/papers.ts'
import { refused, type SignedIn } from './asked.ts'

const found = async ({ register }: Desk, id: string, revision: string): Promise<Result<Buffer>> => {
  const known = await caseOf(register, id)
  if (!known.ok) return known
  const sealed = known.value.quote.revisions.find(
    ({ content, seal }) => seal !== undefined && String(content.revision) === revision,
  )
  if (sealed === undefined) return failure([raise('desk/not-found', '')])
  const pdf = await paperOf(register, id, sealed.content.revision)
  return pdf === undefined ? failure([raise('desk/paper-not-ready', '')]) : success(pdf)
}

/** A PDF as it is answered with. */
export const printed = (context: Context, pdf: Buffer): Response =>
  context.body(new Uint8Array(pdf), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'inline; filename="offer.pdf"',
  })

/** A revision that was issued, as PDF: some moments after it was. */
export const paperRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/:id/revisions/:revision/pdf', async (context: Context<SignedIn>) => {
    if (!mayRead('case', context.var.by.role)) return refused(context, [raise('desk/not-allowed', '')])
    const pdf = await found(desk, context.req.param('id') ?? '', context.req.param('revision') ?? '')
    return pdf.ok ? printed(context, pdf.value) : refused(context, pdf.issues)
  })
