import { type Kysely, sql } from 'kysely'

/**
 * Cases of one status, or of one officer, are read in any order by an index that has that order: without one, PostgreSQL reads
 * cases of all kinds in the order that was asked for until a page is full, which may be many thousands.
 */
const orders = {
  buyer: 'buyer collate "C"',
  number: 'number_order',
  valid_until: `(coalesce(valid_until, '~')) collate "C"`,
}

export const orderedLists = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const of of ['state', 'officer'])
      for (const [name, order] of Object.entries(orders))
        await sql
          .raw(`create index case_${of}_by_${name} on "case" (${of}, ${order}, id) where not is_discarded`)
          .execute(database)
  },
}
