import { type Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { redactCase } from '../jobs/redact.ts'
import { mayDo } from '../policies/acting.ts'
import { etagOf, presentedCase } from '../presenters/case.ts'
import { caseOf } from '../register/cases.ts'
import { refused, type SignedIn } from './asked.ts'
import { besideCase } from './beside-case.ts'

/** Takes the buyer's persons out of a case because one of them asked for it; asked again, it changes nothing. */
export const erasureRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>().put('/:id/erasure', async (context: Context<SignedIn>) => {
    const { by, person } = context.var
    if (!mayDo('erase', by.role)) return refused(context, [raise('desk/not-allowed', '')])
    const [id, at] = [context.req.param('id') ?? '', desk.now()]
    const done = await redactCase(desk, id, 'asked-for', { at, by })
    const found = done.ok ? await caseOf(desk.register, id) : done
    if (!found.ok) return refused(context, found.issues)
    const beside = await besideCase(desk.register, desk, found.value, at, { role: by.role, person })
    return context.json(presentedCase(found.value, at, [], beside), 200, { ETag: etagOf(found.value, beside) })
  })
