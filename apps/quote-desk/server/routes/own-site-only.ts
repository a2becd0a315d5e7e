import { createMiddleware } from 'hono/factory'
import { raise } from '../issues.ts'
import { refused } from './asked.ts'

/** Refuses what was sent to another host, which a name made up by somebody may lead here, or from another site. */
export const ownSiteOnly = (hosts: readonly string[]) =>
  createMiddleware(async (context, next) => {
    const host = context.req.header('Host') ?? new URL(context.req.url).host
    const origin = context.req.header('Origin')
    const isOwn = hosts.includes(host) && (origin === undefined || origin === `http://${host}`)
    return isOwn ? next() : refused(context, [raise('desk/other-origin', '')])
  })
