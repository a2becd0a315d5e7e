import { success } from '@anslag/pricing'
import type { Actor, Role } from '@anslag/quotes'
import type { Register } from './open-register.ts'
import { asWhole, type Within } from './transaction.ts'

/** What a link or a cookie is known by, whom it stands for, and until when. The secret itself is stored nowhere. */
export interface Admission {
  readonly hash: string
  readonly by: Actor
  readonly expiresAt: string
}

/** What is known of somebody who has signed in. */
export interface Session {
  readonly by: Actor
  /** The person behind the name, whatever account they came by. */
  readonly person: string
  readonly usedAt: string
  /** When the provider was asked last what they may. */
  readonly checkedAt: string
  /** Of which unit they are; null where the desk knows none. */
  readonly unit: string | null
  /** Sealed with the session's secret. */
  readonly tokens: string | null
}

/** A session that begins. */
export interface NewSession extends Admission {
  readonly person: string
  readonly unit: string | null
  readonly tokens: string | null
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

/** Begins a session, and forgets those whose time is over. */
export const addSession = async (register: Register | Within, session: NewSession, now: string): Promise<void> => {
  await register.deleteFrom('session').where('expires_at', '<=', now).execute()
  const { person: subject, unit, tokens } = session
  await register
    .insertInto('session')
    .values({ ...row(session), subject, used_at: now, checked_at: now, unit, tokens })
    .execute()
}

/** Uses a link up for a session: whoever it stands for, or undefined where there is none or its time is over. */
export const signIn = async (
  register: Register,
  link: string,
  session: Omit<Admission, 'by'>,
  now: string,
): Promise<Actor | undefined> => {
  const signedIn = await asWhole(register, async (within) => {
    const used = await within.deleteFrom('sign_in_link').where('hash', '=', link).returningAll().executeTakeFirst()
    if (used === undefined || used.expires_at <= now) return success(undefined)
    const by = { name: used.person, role: used.role }
    await addSession(within, { ...session, by, person: used.person, unit: null, tokens: null }, now)
    return success(by)
  })
  return signedIn.ok ? signedIn.value : undefined
}

const sessions = (register: Register | Within, hash: string, now: string) =>
  register
    .selectFrom('session')
    .select(['person', 'role', 'subject', 'used_at', 'checked_at', 'unit', 'tokens'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirst']>>>

const sessionOf = ({ person: name, role, subject, used_at, checked_at, unit, tokens }: Row): Session => ({
  by: { name, role },
  person: subject,
  usedAt: used_at,
  checkedAt: checked_at,
  unit,
  tokens,
})

/** Whom a session stands for; undefined where there is none or its time is over. */
export const whoseSession = async (register: Register, hash: string, now: string): Promise<Session | undefined> => {
  const found = await sessions(register, hash, now).executeTakeFirst()
  return found && sessionOf(found)
}

/** The same of a session that nobody else asks the provider about until the transaction ends. */
export const lockedSession = async (within: Within, hash: string, now: string): Promise<Session | undefined> => {
  const found = await sessions(within, hash, now).forUpdate().executeTakeFirst()
  return found && sessionOf(found)
}

/** Notes that a session was used. */
export const touchSession = async (register: Register, hash: string, now: string): Promise<void> => {
  await register.updateTable('session').set({ used_at: now }).where('hash', '=', hash).execute()
}

/** Notes what the provider said of somebody. */
export const keepChecked = async (
  within: Within,
  hash: string,
  {
    name,
    unit,
    tokens,
    now,
  }: { readonly name: string; readonly unit: string | null; readonly tokens: string; readonly now: string },
): Promise<void> => {
  const told = { person: name, unit, tokens, checked_at: now }
  await within.updateTable('session').set(told).where('hash', '=', hash).execute()
}

/** Ends a session. */
export const endSession = async (register: Register | Within, hash: string): Promise<void> => {
  await register.deleteFrom('session').where('hash', '=', hash).execute()
}

/** What is remembered of somebody who was sent off to the provider. */
export interface KeptFlow {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
  readonly role: Role | undefined
}

/** Remembers it until a moment, and forgets what nobody came back for. */
export const addFlow = async (
  register: Register,
  {
    hash,
    expiresAt,
    now,
    flow,
  }: { readonly hash: string; readonly expiresAt: string; readonly now: string; readonly flow: KeptFlow },
): Promise<void> => {
  await register.deleteFrom('sign_in_flow').where('expires_at', '<=', now).execute()
  const { returnTo, role, state, nonce, verifier } = flow
  await register
    .insertInto('sign_in_flow')
    .values({ hash, state, nonce, verifier, return_to: returnTo, role: role ?? null, expires_at: expiresAt })
    .execute()
}

/** Takes it, once. */
export const takeFlow = async (register: Register, hash: string, now: string): Promise<KeptFlow | undefined> => {
  const taken = await register.deleteFrom('sign_in_flow').where('hash', '=', hash).returningAll().executeTakeFirst()
  if (taken === undefined || taken.expires_at <= now) return undefined
  const { state, nonce, verifier, return_to: returnTo, role } = taken
  return { state, nonce, verifier, returnTo, role: role ?? undefined }
}
