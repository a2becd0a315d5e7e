import { sql } from 'kysely'
import { type ListedColumns, listedNames } from './case-tables.ts'
import { assembled, type Case, frameColumns, held, parts } from './cases.ts'
import type { FeedEntry } from './feed.ts'
import type { Due } from './listed.ts'
import type { Register } from './open-register.ts'

/** A case, and what stands beside its quote that follows from it: what it is listed by, what is due, what finance heard. */
export interface CaseBeside {
  readonly found: Case
  readonly listed: ListedColumns
  readonly dues: readonly Due[]
  readonly feed: readonly FeedEntry[]
}

const dues = sql<readonly Due[]>`(
  select coalesce(json_agg(json_build_object('kind', kind, 'of', due.of, 'day', day)), '[]')
  from due where due.case_id = "case".id
)`

const feed = sql<readonly FeedEntry[]>`(
  select coalesce(json_agg(json_build_object('position', position, 'number', entry.number, 'revision', revision,
    'hash', hash, 'events', events, 'kind', kind, 'at', at) order by position), '[]')
  from finance_feed entry where entry.case_id = "case".id
)`

/**
 * A case with all of that as it is at one moment; undefined where there is none.
 *
 * @throws InvariantError where its quote does not keep to the schema
 */
export const caseBeside = async (register: Register, id: string): Promise<CaseBeside | undefined> => {
  const row = await register
    .selectFrom('case')
    .select([...frameColumns, ...listedNames, parts.as('parts'), dues.as('dues'), feed.as('feed')])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : { found: held(assembled(row)), listed: row, dues: row.dues, feed: row.feed }
}
