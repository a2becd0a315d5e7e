import type { Role } from '../quote/event.ts'

const seller: readonly Role[] = ['officer']

/** Whoever answers for the seller's word. */
const binding: readonly Role[] = ['officer', 'approver']

/** The buyer, or whoever enters what the buyer wrote. */
const answering: readonly Role[] = ['officer', 'buyer', 'system']

/**
 * Which roles may do what with a quote. An administrator runs the register and decides nothing in it; `system` is a program
 * that enters what happened to it.
 */
export const permissions = {
  draft: seller,
  edit: seller,
  assume: seller,
  answer: seller,
  adjust: seller,
  remove: seller,
  reprice: seller,
  revise: seller,
  discard: seller,
  change: seller,
  enterChange: ['officer', 'system'],
  issue: binding,
  send: ['officer', 'approver', 'system'],
  accept: answering,
  undo: seller,
  decline: answering,
  withdraw: binding,
  cancel: binding,
  receive: ['officer', 'system'],
  deliver: ['officer', 'system'],
  extend: seller,
  acknowledge: ['finance', 'system'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Something that is done with a quote. */
export type Operation = keyof typeof permissions

/** True where the role may do it. */
export const isPermitted = (operation: Operation, role: Role): boolean => {
  const allowed: readonly Role[] = permissions[operation]
  return allowed.includes(role)
}
