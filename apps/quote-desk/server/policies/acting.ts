import { isPermitted, type Operation, permissions, type Role } from '@anslag/quotes'

/** What the desk does beside the operations of a quote, and who may. */
const own = {
  submit: ['officer'],
  approve: ['approver'],
  archive: ['officer'],
  recordHours: ['officer'],
  uploadList: ['administrator'],
  decideList: ['approver'],
  keepTemplates: ['officer'],
  erase: ['administrator'],
  rejectAnswer: ['officer'],
  retry: ['officer', 'approver'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Something that is done at the desk. */
export type DeskOperation = Operation | keyof typeof own

/** Which roles may do what at the desk: what may be done with a quote is the table of `@anslag/quotes`. */
export const deskPermissions: Readonly<Record<DeskOperation, readonly Role[]>> = { ...permissions, ...own }

const isOwn = (operation: DeskOperation): operation is keyof typeof own => Object.hasOwn(own, operation)

/** True where the role may do it. */
export const mayDo = (operation: DeskOperation, role: Role): boolean =>
  isOwn(operation) ? deskPermissions[operation].includes(role) : isPermitted(operation, role)
