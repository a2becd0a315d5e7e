import { osloDay } from '@anslag/pricing'
import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { countDenial } from '../register/denials.ts'
import type { Asker } from './asked.ts'

const denied: readonly number[] = [401, 403, 404]

/** Counts what is refused to somebody, by day, status and role, apart from the chains of cases. */
export const denials = ({ register, now }: Desk) =>
  createMiddleware<Asker>(async (context, next) => {
    await next()
    const { status } = context.res
    if (!denied.includes(status)) return
    // What cannot be counted is refused nevertheless.
    await countDenial(register, osloDay(now()), status, context.get('by')?.role ?? 'nobody').catch(() => undefined)
  })
