import { type Kysely, sql } from 'kysely'

/** What a researcher sent goes with the persons of a case: nobody can tell which of its texts name somebody. */
export const receivedErased = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    await sql`grant select, delete on received_request to register_redaction`.execute(database)
  },
}
