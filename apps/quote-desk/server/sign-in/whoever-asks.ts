import { type Result, success } from '@anslag/pricing'
import type { Actor } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { personOf } from '../policies/person.ts'
import { ownUnit } from '../policies/units.ts'
import {
  endSession,
  keepChecked,
  lockedSession,
  type Session,
  touchSession,
  whoseSession,
} from '../register/sessions.ts'
import { asWhole } from '../register/transaction.ts'
import { hoursFrom } from './hours-from.ts'
import { openedTokens, sealedTokens } from './sealed-tokens.ts'
import { hashOf } from './secrets.ts'

/** Whoever asks, and the person behind the name. */
export interface Asking {
  readonly by: Actor
  readonly person: string
  /** Whose cases alone they have to do with; undefined: all. */
  readonly unit: string | undefined
}

/** After so many hours without a request, a session is over. */
export const idleHours = 1

/** After so many hours, the provider is asked again what somebody may. */
const rereadHours = 1 / 6

/** How exactly the last use of a session is noted. */
const minute = 1 / 60

const isBefore = (moment: string, hours: number, now: string): boolean => hoursFrom(moment, hours) <= now

/** Asks the provider again, once at a time: a token to ask with may be good but once. */
const reread = async (desk: Desk, secret: string, now: string): Promise<Session | undefined> => {
  const hash = hashOf(secret)
  const done = await asWhole(desk.register, async (within): Promise<Result<Session | undefined>> => {
    const session = await lockedSession(within, hash, now)
    if (session === undefined || !isBefore(session.checkedAt, rereadHours, now)) return success(session)
    const tokens = session.tokens === null ? undefined : openedTokens(session.tokens, secret)
    const known = tokens && (await desk.provider?.reread(tokens))
    const isSame = known !== undefined && known.person === session.person && known.roles.includes(session.by.role)
    if (!isSame) {
      await endSession(within, hash)
      return success(undefined)
    }
    await keepChecked(within, hash, {
      name: known.name,
      unit: known.unit,
      tokens: sealedTokens(known.tokens, secret),
      now,
    })
    return success({ ...session, by: { ...session.by, name: known.name }, unit: known.unit })
  })
  return done.ok ? done.value : undefined
}

/** Whoever comes with the secret of a session; undefined where that is over, or the provider has taken the role away. */
export const whoeverHas = async (desk: Desk, secret: string): Promise<Asking | undefined> => {
  const now = desk.now()
  const hash = hashOf(secret)
  const session = await whoseSession(desk.register, hash, now)
  if (session === undefined || isBefore(session.usedAt, idleHours, now)) return undefined
  const isOld = session.tokens !== null && isBefore(session.checkedAt, rereadHours, now)
  const still = isOld ? await reread(desk, secret, now) : session
  if (still === undefined) return undefined
  if (isBefore(session.usedAt, minute, now)) await touchSession(desk.register, hash, now)
  const person = still.tokens === null ? personOf(still.by) : still.person
  return { by: still.by, person, unit: ownUnit(still.by.role, still.unit) }
}

/** A program that comes with a token of the provider; or, at a desk without one, with one that it printed. */
export const programWith = async (desk: Desk, token: string): Promise<Asking | undefined> => {
  if (desk.provider === undefined || !token.includes('.')) return whoeverHas(desk, token)
  const known = await desk.provider.program(token)
  const role = known?.roles.find((each) => each === 'finance')
  return known === undefined || role === undefined
    ? undefined
    : { by: { name: known.name, role }, person: known.person, unit: ownUnit(role, known.unit) }
}
