import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { type Asker, refused } from './asked.ts'

/** What is sent to be read, and not to be kept; and signing out. */
const keepsNothing = /\/(readings|preview|verifications|rows|session)$/

/** Refuses what would be written while the database's volume has no room to spare: so it goes on, and reading with it. */
export const onlyWithRoom = ({ hasRoom }: Desk) =>
  createMiddleware<Asker>(async (context, next) => {
    const { method, path } = context.req
    const isRead = method === 'GET' || method === 'HEAD' || keepsNothing.test(path)
    return isRead || hasRoom === undefined || (await hasRoom())
      ? next()
      : refused(context, [raise('desk/database-full', '')])
  })
