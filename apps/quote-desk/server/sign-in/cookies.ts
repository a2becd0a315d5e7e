import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Desk } from '../desk.ts'

type Name = 'desk-session' | 'desk-sign-in'

/** Browsers hold names that begin with this to one host, with TLS and for all paths: on loopback there is no TLS. */
const nameOf = (name: Name, { publicUrl }: Desk): string => (publicUrl?.startsWith('https:') ? `__Host-${name}` : name)

const optionsOf = (desk: Desk): CookieOptions => ({
  httpOnly: true,
  // Whoever comes back from a provider comes from another site.
  sameSite: desk.provider === undefined ? 'Strict' : 'Lax',
  path: '/',
  ...(desk.publicUrl?.startsWith('https:') ? { secure: true } : {}),
})

/** Gives a browser a secret to keep. */
export const giveCookie = (context: Context, desk: Desk, name: Name, secret: string, hours: number): void =>
  setCookie(context, nameOf(name, desk), secret, { ...optionsOf(desk), maxAge: hours * 3_600 })

/** The secret that a browser has kept. */
export const cookieIn = (context: Context, desk: Desk, name: Name): string | undefined =>
  getCookie(context, nameOf(name, desk))

/** Takes it back. */
export const takeCookie = (context: Context, desk: Desk, name: Name): void => {
  deleteCookie(context, nameOf(name, desk), optionsOf(desk))
}
