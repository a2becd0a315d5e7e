import type { Day } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'

/** The content of the last revision that was issued of a case, as text. */
export interface RecentContent {
  readonly number: string
  readonly content: string
}

/** How many quotes could still be answered on a day, or were made later. */
export const countSince = async (register: Register, day: Day): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from "case" where number is not null and coalesce(valid_until, '~') collate "C" >= ${day}`.execute(
    register,
  )
  return rows[0]?.count ?? 0
}

/** What those quotes say, those with the last days first. */
export const contentsSince = async (register: Register, day: Day, limit: number): Promise<readonly RecentContent[]> => {
  const { rows } = await sql<RecentContent>`
    with recent as (
      select id, number from "case"
      where number is not null and coalesce(valid_until, '~') collate "C" >= ${day}
      order by coalesce(valid_until, '~') collate "C" desc limit ${limit}
    )
    select recent.number, last.content from recent, lateral (
      select content from revision where case_id = recent.id order by revision desc limit 1
    ) last`.execute(register)
  return rows
}
