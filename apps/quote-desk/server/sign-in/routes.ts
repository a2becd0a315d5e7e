import { type Role, roles } from '@anslag/quotes'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { addFlow, addSession, endSession, signIn, takeFlow } from '../register/sessions.ts'
import { refused, type SignedIn } from '../routes/asked.ts'
import { addressOf, tooMany } from '../routes/limited.ts'
import { cookieIn, giveCookie, takeCookie } from './cookies.ts'
import { hoursFrom } from './hours-from.ts'
import { deskRoles } from './links.ts'
import type { Provider } from './provider.ts'
import { ownPath } from './return-to.ts'
import { sealedTokens } from './sealed-tokens.ts'
import { hashOf, newSecret } from './secrets.ts'
import { programWith, whoeverHas } from './whoever-asks.ts'

/** How long a session lasts, in hours: a working day. */
const sessionHours = 10

/** How long somebody may take at the provider, in hours. */
const flowHours = 1 / 6

const byLink = (desk: Desk) => async (context: Context) => {
  const now = desk.now()
  const secret = newSecret()
  const session = { hash: hashOf(secret), expiresAt: hoursFrom(now, sessionHours) }
  const by = await signIn(desk.register, hashOf(context.req.param('secret') ?? ''), session, now)
  if (by === undefined) return refused(context, [raise('desk/link-used', '')])
  giveCookie(context, desk, 'desk-session', secret, sessionHours)
  return context.json({ ...by, until: session.expiresAt })
}

const isRole = (name: string | undefined): name is Role => roles.some((role) => role === name)

/** Sends somebody off to the provider. */
const begin = (desk: Desk, provider: Provider) => async (context: Context) => {
  const { address, ...flow } = await provider.begin()
  const [secret, now, role] = [newSecret(), desk.now(), context.req.query('role')]
  const returnTo = ownPath(context.req.query('returnTo'))
  const kept = { ...flow, returnTo, role: isRole(role) ? role : undefined }
  await addFlow(desk.register, { hash: hashOf(secret), expiresAt: hoursFrom(now, flowHours), now, flow: kept })
  giveCookie(context, desk, 'desk-sign-in', secret, flowHours)
  return context.redirect(address)
}

/** Lets in whoever comes back: in the role that was asked for, or the first that they have. */
const complete = (desk: Desk, provider: Provider) => async (context: Context) => {
  const now = desk.now()
  const flow = await takeFlow(desk.register, hashOf(cookieIn(context, desk, 'desk-sign-in') ?? ''), now)
  takeCookie(context, desk, 'desk-sign-in')
  if (flow === undefined) return refused(context, [raise('desk/sign-in-failed', '')])
  const { search } = new URL(context.req.url)
  const known = await provider.complete(new URL(`${desk.publicUrl ?? ''}/sign-in/callback${search}`), flow)
  if (known === undefined) return refused(context, [raise('desk/sign-in-failed', '')])
  const role = deskRoles.find((each) => known.roles.includes(each) && (flow.role === undefined || flow.role === each))
  if (role === undefined) return refused(context, [raise('desk/no-role', '')])
  const secret = newSecret()
  const { person, name, unit, tokens } = known
  const admission = { hash: hashOf(secret), by: { name, role }, expiresAt: hoursFrom(now, sessionHours) }
  await addSession(desk.register, { ...admission, person, unit, tokens: sealedTokens(tokens, secret) }, now)
  giveCookie(context, desk, 'desk-session', secret, sessionHours)
  return context.redirect(flow.returnTo)
}

/**
 * Signing in: at a provider where there is one; else by a link that is used up by it, where opening it in a browser changes
 * nothing, and sending to it does.
 */
export const signInRoutes = (desk: Desk): Hono =>
  desk.provider === undefined
    ? new Hono().post('/:secret', byLink(desk))
    : new Hono().get('/', begin(desk, desk.provider)).get('/callback', complete(desk, desk.provider))

const bearer = /^Bearer ([\w.~+/-]{10,8000})=*$/

/** Lets nobody pass who is not signed in: by a cookie, or a program by its token. */
export const signedInOnly = (desk: Desk) =>
  createMiddleware<SignedIn>(async (context, next) => {
    const [, token] = bearer.exec(context.req.header('Authorization') ?? '') ?? []
    const secret = cookieIn(context, desk, 'desk-session')
    const asking = token === undefined ? secret && (await whoeverHas(desk, secret)) : await programWith(desk, token)
    if (!asking) {
      const mayAsk = desk.limits.address.take(addressOf(context, desk.proxies))
      return mayAsk ? refused(context, [raise('desk/not-signed-in', '')]) : tooMany(context)
    }
    if (!desk.limits.session.take(token ?? secret ?? '')) return tooMany(context)
    context.set('by', asking.by)
    context.set('person', asking.person)
    context.set('unit', asking.unit)
    return next()
  })

/** Who is signed in, and signing out. */
export const sessionRoutes = (desk: Desk): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/', (context) =>
      context.json({
        ...context.var.by,
        ...(context.var.unit ? { unit: context.var.unit } : {}),
        ...(desk.approvalAbove === undefined ? {} : { approvalAbove: desk.approvalAbove }),
        hasBuyerLinks: desk.publicUrl !== undefined,
      }),
    )
    .delete('/', async (context) => {
      await endSession(desk.register, hashOf(cookieIn(context, desk, 'desk-session') ?? ''))
      takeCookie(context, desk, 'desk-session')
      return context.body(null, 204)
    })
