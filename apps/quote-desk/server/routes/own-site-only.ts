import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { refused } from './asked.ts'

/** Refuses what was sent to another host, which a name made up by somebody may lead here, or from another site. */
export const ownSiteOnly = ({ hosts, publicUrl }: Pick<Desk, 'hosts' | 'publicUrl'>) => {
  const own = new Map(hosts.map((host) => [host, `http://${host}`]))
  if (publicUrl !== undefined) own.set(new URL(publicUrl).host, publicUrl)
  return createMiddleware(async (context, next) => {
    const host = context.req.header('Host') ?? new URL(context.req.url).host
    const origin = context.req.header('Origin')
    const isOwn = own.has(host) && (origin === undefined || origin === own.get(host))
    return isOwn ? next() : refused(context, [raise('desk/other-origin', '')])
  })
}
