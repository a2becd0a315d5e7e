import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Desk } from '../desk.ts'

/** Tells how each request was answered, and how long that took: by the pattern of its address, never by what it was. */
export const observed = ({ observe }: Desk) =>
  createMiddleware(async (context, next) => {
    const begun = performance.now()
    await next()
    const { method } = context.req
    const { status } = context.res
    const route = status === 404 ? 'none' : routePath(context, -1)
    observe?.({ method, route, status, seconds: (performance.now() - begun) / 1_000 })
  })
