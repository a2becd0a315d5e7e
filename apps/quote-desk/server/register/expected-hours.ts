import type { ComparedHours } from '@anslag/quotes'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Hours of a component as they were expected. */
export type ExpectedHours = Omit<ComparedHours, 'project' | 'actual'>

/** Keeps how many hours were expected of a quote that is accepted, in the place of those of an acceptance that was undone. */
export const keepExpected = async (within: Within, caseId: string, hours: readonly ExpectedHours[]): Promise<void> => {
  await within.deleteFrom('expected_hours').where('case_id', '=', caseId).execute()
  if (hours.length === 0) return
  const rows = hours.map(({ component, estimated, byNorms, offered }) => ({
    case_id: caseId,
    component,
    estimated: estimated ?? null,
    by_norms: byNorms,
    offered,
  }))
  await within.insertInto('expected_hours').values(rows).execute()
}

interface Row {
  readonly project: string
  readonly component: string
  readonly estimated: string | null
  readonly byNorms: string
  readonly offered: string
  readonly actual: string
}

const hasHours = sql`exists (select from actual_hours where case_id = expected.case_id)`

/** Where nothing more is to be delivered. */
const done = ['delivered', 'completed']

/** Hours of projects that are done and of which hours were entered, last changed from one day to another, as they were expected and worked. */
export const comparedHours = async (
  register: Register,
  { from = '', to = '~' }: { readonly from?: string; readonly to?: string },
): Promise<readonly ComparedHours[]> => {
  const { rows } = await sql<Row>`
    select expected.case_id as project, expected.component, expected.estimated, expected.by_norms as "byNorms", expected.offered,
      (select coalesce(sum(hours::numeric), 0)::text from actual_hours
       where case_id = expected.case_id and component = expected.component) as actual
    from expected_hours expected join "case" on "case".id = expected.case_id
    where ${hasHours} and "case".state in (${sql.join(done)}) and left("case".updated_at, 10) between ${from} and ${to}
    order by expected.component, expected.case_id`.execute(register)
  return rows.map(({ estimated, ...row }) => ({ ...row, ...(estimated === null ? {} : { estimated }) }))
}

/** Projects that are under way and of which hours were entered: what they come to is not known yet. */
export const underWay = async (register: Register): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(distinct expected.case_id)::int as count from expected_hours expected
    join "case" on "case".id = expected.case_id where ${hasHours} and "case".state not in (${sql.join([...done, 'cancelled'])})`.execute(
    register,
  )
  return rows[0]?.count ?? 0
}
