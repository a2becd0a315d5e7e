import type { Role } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { addLink } from '../register/sessions.ts'
import { hoursFrom } from './hours-from.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long a link can be used, in hours. */
const linkHours = 12

/** Roles that people have at the desk. */
export const deskRoles = ['officer', 'approver', 'finance', 'administrator'] as const satisfies readonly Role[]

/** Makes a link for a person in a role, to be used once, and returns its path. */
export const newLink = async ({ register, now }: Desk, name: string, role: Role): Promise<string> => {
  const secret = newSecret()
  await addLink(register, { hash: hashOf(secret), by: { name, role }, expiresAt: hoursFrom(now(), linkHours) })
  return `/sign-in/${secret}`
}
