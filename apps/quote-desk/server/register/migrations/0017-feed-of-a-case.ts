import { type Kysely, sql } from 'kysely'

/** The check reads what finance heard of each case. */
export const feedOfACase = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    await sql`create index finance_feed_case on finance_feed (case_id, position)`.execute(database)
  },
}
