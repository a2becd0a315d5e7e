import type { Role } from '@anslag/quotes'

/** Which roles may read what. Who may do what with a quote, the table of `@anslag/quotes` says. */
const readers = {
  case: ['officer', 'approver', 'administrator'],
  finance: ['finance', 'administrator'],
  integrity: ['officer', 'approver', 'administrator'],
  verification: ['officer', 'approver', 'finance', 'administrator'],
  log: ['officer', 'approver', 'administrator'],
  lists: ['officer', 'approver', 'administrator'],
  accuracy: ['officer', 'approver', 'administrator'],
  templates: ['officer', 'approver', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** True where a role may read this. */
export const mayRead = (what: keyof typeof readers, role: Role): boolean => {
  const allowed: readonly Role[] = readers[what]
  return allowed.includes(role)
}
