import { cases } from './cases.ts'
import { integrityDescribed, offersDescribed } from './described-accountability.ts'
import { operations } from './operations.ts'
import { finance, lists, session } from './others.ts'
import type { Described } from './route.ts'

/** Every route below `/api`, by its subject. */
export const described: Readonly<Record<string, readonly Described[]>> = {
  Cases: [...cases, ...operations],
  'Offers and links': offersDescribed,
  'Price lists': lists,
  Finance: finance,
  Integrity: integrityDescribed,
  Session: session,
}
