import { success } from '@anslag/pricing'
import type { Actor } from '@anslag/quotes'
import type { Register } from './open-register.ts'
import { asWhole } from './transaction.ts'

/** What a link or a cookie is known by, whom it stands for, and until when. The secret itself is stored nowhere. */
export interface Admission {
  readonly hash: string
  readonly by: Actor
  readonly expiresAt: string
}

const row = ({ hash, by: { name, role }, expiresAt }: Admission) => ({
  hash,
  person: name,
  role,
  expires_at: expiresAt,
})

/** Adds a link to sign in by, once. */
export const addLink = async (register: Register, link: Admission): Promise<void> => {
  await register.insertInto('sign_in_link').values(row(link)).execute()
}

/** Uses a link up for a session: whoever it stands for, or undefined where there is none or its time is over. */
export const signIn = async (
  register: Register,
  link: string,
  session: Omit<Admission, 'by'>,
  now: string,
): Promise<Actor | undefined> => {
  const signedIn = await asWhole(register, async (within) => {
    await within.deleteFrom('session').where('expires_at', '<=', now).execute()
    const used = await within.deleteFrom('sign_in_link').where('hash', '=', link).returningAll().executeTakeFirst()
    if (used === undefined || used.expires_at <= now) return success(undefined)
    const by = { name: used.person, role: used.role }
    await within
      .insertInto('session')
      .values(row({ ...session, by }))
      .execute()
    return success(by)
  })
  return signedIn.ok ? signedIn.value : undefined
}

/** Whom a session stands for; undefined where there is none or its time is over. */
export const whoseSession = async (register: Register, hash: string, now: string): Promise<Actor | undefined> => {
  const found = await register
    .selectFrom('session')
    .select(['person', 'role'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return found && { name: found.person, role: found.role }
}

/** Ends a session. */
export const endSession = async (register: Register, hash: string): Promise<void> => {
  await register.deleteFrom('session').where('hash', '=', hash).execute()
}
