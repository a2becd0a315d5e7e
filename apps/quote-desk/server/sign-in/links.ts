import type { Role } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { addLink, addSession, touchSession } from '../register/sessions.ts'
import { hoursFrom } from './hours-from.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long a link can be used, in hours. */
const linkHours = 12

/** Roles that people have at the desk. */
export const deskRoles = ['officer', 'approver', 'finance', 'administrator'] as const satisfies readonly Role[]

/** Somebody who can be tried to be at a desk without a provider. */
export interface LocalPerson {
  readonly name: string
  readonly role: (typeof deskRoles)[number]
}

/** Each role is a person of its own, so that one can approve what another has made; two are officers. */
export const localPeople = (officer: string): readonly LocalPerson[] => [
  { name: officer, role: 'officer' },
  { name: 'Another Officer', role: 'officer' },
  { name: 'An Approver', role: 'approver' },
  { name: 'A Finance Clerk', role: 'finance' },
  { name: 'An Administrator', role: 'administrator' },
]

/** Makes a link for a person in a role, to be used once, and returns its path. */
export const newLink = async ({ register, now }: Desk, name: string, role: Role): Promise<string> => {
  const secret = newSecret()
  await addLink(register, { hash: hashOf(secret), by: { name, role }, expiresAt: hoursFrom(now(), linkHours) })
  return `/sign-in/${secret}`
}

/** A token for finance's programs at a desk without a provider, good as long as a link. */
export const newToken = async ({ register, now }: Desk, name: string): Promise<string> => {
  const secret = newSecret()
  const admission = {
    hash: hashOf(secret),
    by: { name, role: 'finance' as const },
    expiresAt: hoursFrom(now(), linkHours),
  }
  await addSession(register, { ...admission, person: name, unit: null, tokens: null }, now())
  // A program that asks once a night has not left its desk: it counts as used until its time is over.
  await touchSession(register, admission.hash, admission.expiresAt)
  return secret
}
