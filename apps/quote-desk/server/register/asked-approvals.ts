import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Somebody who asked others to approve a draft. */
export interface AskedApproval {
  readonly by: string
  readonly on: string
}

/** Forgets that an approval was asked for. */
export const endAsking = async (within: Within, caseId: string): Promise<void> => {
  await within.deleteFrom('due').where('case_id', '=', caseId).where('kind', '=', 'approval').execute()
}

/** Notes that somebody asks for an approval; asked again, the last counts. */
export const askApproval = async (within: Within, caseId: string, { by, on }: AskedApproval): Promise<void> => {
  await endAsking(within, caseId)
  await within.insertInto('due').values({ case_id: caseId, kind: 'approval', of: by, day: on }).execute()
}

/** Asks who asked for an approval, where it was asked for since the draft was last changed: at most one. */
export const askedApproval = (register: Register, caseId: string) =>
  register
    .selectFrom('due')
    .select(['due.of as by', 'due.day as on'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'approval')
