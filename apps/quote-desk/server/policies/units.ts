import type { Role } from '@anslag/quotes'

/** Roles that are somebody's in a unit; others work for all units. */
const withinUnit: readonly Role[] = ['officer', 'approver']

/** The unit whose cases alone somebody finds, reads and changes, beside those of no unit; undefined where they work for all. */
export const ownUnit = (role: Role, unit: string | null): string | undefined =>
  unit !== null && withinUnit.includes(role) ? unit : undefined

/** Of which units cases are there for somebody. */
export const unitsFor = (unit: string): readonly string[] => ['', unit]
