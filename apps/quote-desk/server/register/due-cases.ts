import type { Day } from '@anslag/pricing'
import { type RawBuilder, sql } from 'kysely'
import { unitsFor } from '../policies/units.ts'
import type { DueKind } from './case-tables.ts'
import type { Register } from './open-register.ts'
import { type Cursor, type ListedCase, mostCounted, shown } from './search.ts'

/** Something of a case that is due on a day. */
export type DueCase = ListedCase & { readonly of: string; readonly day: Day }

/** Between which days something is due, both included. */
export interface Span {
  readonly from?: Day
  readonly to?: Day
}

/** What is due of which kind; of cases of one unit, or of none, where that is named. */
export type Due = Span & { readonly kind: DueKind; readonly unit?: string }

/** What is due between two days, the earliest first; one page of it, from behind what was listed before. */
export const dueCases = (
  register: Register,
  { kind, from, to, unit }: Due,
  after: (Cursor & { readonly of: string }) | undefined,
  limit: number,
): Promise<readonly DueCase[]> => {
  let query = register
    .selectFrom('due')
    .innerJoin('case', 'case.id', 'due.case_id')
    .select([...shown, 'due.of', 'due.day'])
    .where('due.kind', '=', kind)
  if (unit !== undefined) query = query.where('case.unit', 'in', unitsFor(unit))
  if (from !== undefined) query = query.where('due.day', '>=', from)
  if (to !== undefined) query = query.where('due.day', '<=', to)
  if (after !== undefined)
    query = query.where(sql<boolean>`(due.day, due.case_id, due.of) > (${after.value}, ${after.id}::uuid, ${after.of})`)
  return query.orderBy('due.day').orderBy('due.case_id').orderBy('due.of').limit(limit).execute()
}

const ofUnit = (unit: string | undefined): RawBuilder<unknown> =>
  unit === undefined
    ? sql`true`
    : sql`exists (select from "case" where id = due.case_id and unit in (${sql.join(unitsFor(unit))}))`

/** How much is due of each kind within its days: to a thousand. */
export const countDue = async (register: Register, wanted: readonly Due[]): Promise<readonly number[]> => {
  const counts = wanted.map(
    ({ kind, from = '', to = '~', unit }) => sql`
      (select count(*)::int from (
        select 1 from due where kind = ${kind} and day >= ${from} and day <= ${to} and ${ofUnit(unit)} limit ${mostCounted}
      ) counted)`,
  )
  const { rows } = await sql<{ counts: readonly number[] }>`select array[${sql.join(counts)}] as counts`.execute(
    register,
  )
  return rows[0]?.counts ?? []
}
