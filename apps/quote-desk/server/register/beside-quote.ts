import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { hoursQuery } from './actual-hours.ts'
import { approvalsQuery, editorQuery } from './approvals.ts'
import { askedApproval } from './asked-approvals.ts'
import { recentLines } from './audit-log.ts'
import { undoneQuery } from './follow-ups.ts'
import type { Register } from './open-register.ts'
import { papersQuery } from './papers.ts'
import { casesChanging } from './search.ts'

/**
 * What the register knows of a case beside its quote, and whether a person has worked on it. In one statement: to ask for any of
 * it takes longer than to find all.
 */
export const besideQuote = (register: Register, caseId: string, person: string) =>
  register
    .selectNoFrom([
      jsonArrayFrom(hoursQuery(register, caseId)).as('hours'),
      jsonArrayFrom(recentLines(register, caseId)).as('lines'),
      jsonArrayFrom(papersQuery(register, caseId)).as('papers'),
      jsonArrayFrom(casesChanging(register, caseId)).as('changedBy'),
      jsonArrayFrom(approvalsQuery(register, caseId)).as('approvals'),
      jsonArrayFrom(askedApproval(register, caseId)).as('asked'),
      jsonArrayFrom(editorQuery(register, caseId, person)).as('editors'),
      jsonArrayFrom(undoneQuery(register, caseId)).as('undone'),
    ])
    .executeTakeFirstOrThrow()

/** What follows its commits, and changes without one: what was printed, and what was tried and not done. */
export const followedBy = (register: Register, caseId: string) =>
  register
    .selectNoFrom([
      jsonArrayFrom(papersQuery(register, caseId)).as('papers'),
      jsonArrayFrom(undoneQuery(register, caseId)).as('undone'),
    ])
    .executeTakeFirstOrThrow()
