import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { endSession, signIn, whoseSession } from '../register/sessions.ts'
import { refused, type SignedIn } from '../routes/asked.ts'
import { hoursFrom } from './hours-from.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long a session lasts, in hours: a working day. */
const sessionHours = 10

const cookie = 'desk-session'

/** Signing in by a link that is used up by it: opening it in a browser changes nothing, sending to it does. */
export const signInRoutes = (desk: Desk): Hono =>
  new Hono().post('/:secret', async (context) => {
    const now = desk.now()
    const secret = newSecret()
    const session = { hash: hashOf(secret), expiresAt: hoursFrom(now, sessionHours) }
    const by = await signIn(desk.register, hashOf(context.req.param('secret')), session, now)
    if (by === undefined) return refused(context, [raise('desk/link-used', '')])
    setCookie(context, cookie, secret, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: sessionHours * 3_600 })
    return context.json({ ...by, until: session.expiresAt })
  })

/** Lets nobody pass who is not signed in. */
export const signedInOnly = (desk: Desk) =>
  createMiddleware<SignedIn>(async (context, next) => {
    const secret = getCookie(context, cookie)
    const by = secret && (await whoseSession(desk.register, hashOf(secret), desk.now()))
    if (!by) return refused(context, [raise('desk/not-signed-in', '')])
    context.set('by', by)
    return next()
  })

/** Who is signed in, and signing out. */
export const sessionRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/', (context) => context.json(context.var.by))
    .delete('/', async (context) => {
      await endSession(desk.register, hashOf(getCookie(context, cookie) ?? ''))
      deleteCookie(context, cookie, { path: '/' })
      return context.body(null, 204)
    })
