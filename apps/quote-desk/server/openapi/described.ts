import { cases } from './cases.ts'
import { operations } from './operations.ts'
import { buyers, finance, lists, register, session } from './others.ts'
import type { Described } from './route.ts'

/** Every route below `/api`, by its subject. */
export const described: Readonly<Record<string, readonly Described[]>> = {
  Cases: [...cases, ...operations],
  'Price lists': lists,
  Finance: finance,
  Buyers: buyers,
  Register: register,
  Session: session,
}
