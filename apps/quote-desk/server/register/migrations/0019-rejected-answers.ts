import { type Kysely, sql } from 'kysely'

/** What a buyer answered by a link can be rejected, with a reason; by the same link the same offer is answered anew then. */
const statements = `
alter table buyer_answer
  add column rejected_at text,
  add column rejected_by text,
  add column rejected_because text,
  drop constraint buyer_answer_link_id_seal_key;
create unique index buyer_answer_standing on buyer_answer (link_id, seal) where rejected_at is null;
grant update (rejected_because) on buyer_answer to register_redaction;
`

export const rejectedAnswers = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
