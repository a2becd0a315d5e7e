import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'
import { isUuid } from './uuid.ts'

/** The unit that a case belongs to: empty where it is everybody's, undefined where there is no such case. */
export const unitOf = async (register: Register, id: string): Promise<string | undefined> => {
  const found = isUuid(id)
    ? await register.selectFrom('case').select('unit').where('id', '=', id).executeTakeFirst()
    : undefined
  return found?.unit
}

/** Gives a new case to a unit. */
export const giveToUnit = async (within: Within, id: string, unit: string): Promise<void> => {
  await within.updateTable('case').set({ unit }).where('id', '=', id).execute()
}
