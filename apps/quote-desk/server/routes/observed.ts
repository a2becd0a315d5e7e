import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Desk } from '../desk.ts'

/**
 * Tells how each request was answered, and how long that took, to whoever counts and in a line of the log: by the pattern of its
 * address, never by what it was, who asked, or what was sent.
 */
export const observed = ({ observe, log }: Desk) =>
  createMiddleware(async (context, next) => {
    const begun = performance.now()
    await next()
    const { method } = context.req
    const { status } = context.res
    const route = status === 404 ? 'none' : routePath(context, -1)
    const milliseconds = performance.now() - begun
    observe?.({ method, route, status, seconds: milliseconds / 1_000 })
    const level = status >= 500 ? 'error' : 'info'
    log(JSON.stringify({ level, request: { method, route, status, milliseconds: Math.round(milliseconds) } }))
  })
