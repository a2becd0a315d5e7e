import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { refused } from './asked.ts'

/** Where a request comes from: behind proxies, what the outermost of them that is ours has noted. */
export const addressOf = (context: Context, proxies: number): string => {
  const noted = (context.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim())
  const [behind] = proxies === 0 ? [] : noted.slice(-proxies)
  if (behind) return behind
  // Without a socket, as in tests, everybody comes from one place.
  return context.env === undefined || context.env.incoming === undefined
    ? 'nowhere'
    : (getConnInfo(context).remote.address ?? 'nowhere')
}

/** The answer to whoever asks too often. */
export const tooMany = (context: Context): Response => {
  context.header('Retry-After', '60')
  return refused(context, [raise('desk/too-many', '')])
}

/** Limits what comes from one address without a session: those with one are limited by it. */
export const limitedByAddress = ({ limits, proxies }: Desk) =>
  createMiddleware(async (context, next) =>
    limits.address.take(addressOf(context, proxies)) ? next() : tooMany(context),
  )
