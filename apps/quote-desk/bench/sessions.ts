import type { Role } from '@anslag/quotes'
import { livingDatabase } from '../server/embedded/own-database.ts'
import { openRegister } from '../server/register/open-register.ts'
import { addLink } from '../server/register/sessions.ts'
import { now } from '../server/running.ts'
import { hoursFrom } from '../server/sign-in/hours-from.ts'
import { hashOf, newSecret } from '../server/sign-in/secrets.ts'

/** Sends something as somebody who has signed in. */
export type Call = (path: string, options?: RequestInit) => Promise<Response>

/** Signs so many people in at a server on the data of a folder: each is limited by itself. */
export const signedIn = async (
  folder: string,
  address: string,
  role: Role,
  count: number,
): Promise<readonly [Call, ...Call[]]> => {
  const database = await livingDatabase(folder)
  if (database === undefined) throw new Error('no server runs on these data')
  const register = openRegister(database)
  const one = async (place: number): Promise<Call> => {
    const secret = newSecret()
    const by = { name: `${role} ${place}`, role }
    await addLink(register, { hash: hashOf(secret), by, expiresAt: hoursFrom(now(), 1) })
    const answer = await fetch(`${address}/sign-in/${secret}`, { method: 'POST' })
    const cookie = (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
    return (path, options) =>
      fetch(`${address}${path}`, { ...options, headers: { Cookie: cookie, ...options?.headers } })
  }
  const first = await one(0)
  const calls: [Call, ...Call[]] = [first]
  for (let place = 1; place < count; place += 1) calls.push(await one(place))
  await register.destroy()
  return calls
}
