import { sql } from 'kysely'
import type { Register } from './open-register.ts'

/** Counts what was refused on a day: a number, and no line that somebody who tries much could make many of. */
export const countDenial = async (register: Register, day: string, status: number, role: string): Promise<void> => {
  await register
    .insertInto('denial')
    .values({ day, status, role, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'status', 'role']).doUpdateSet({ count: sql<number>`denial.count + 1` }),
    )
    .execute()
}
