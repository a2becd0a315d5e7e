import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Hours that somebody worked on a component; a correction may be below zero. */
export interface ActualHours {
  readonly component: string
  readonly hours: string
  readonly note: string
  readonly person: string
  readonly at: string
}

/** Enters hours that were worked. */
export const addHours = async (within: Within, caseId: string, hours: ActualHours): Promise<void> => {
  await within
    .insertInto('actual_hours')
    .values({ case_id: caseId, ...hours })
    .execute()
}

/** Asks for all hours that were entered for a case, in the order in which they were. */
export const hoursQuery = (register: Register, caseId: string) =>
  register
    .selectFrom('actual_hours')
    .select(['component', 'hours', 'note', 'person', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('id')

/** All hours that were entered for a case, in the order in which they were. */
export const hoursOf = (register: Register, caseId: string): Promise<readonly ActualHours[]> =>
  hoursQuery(register, caseId).execute()
