import { type Kysely, sql } from 'kysely'

/**
 * What a buyer answered by a link can be rejected, with a reason; by the same link the same offer is answered anew then. What
 * follows a commit says since when it waits, why it was not done, and when it was given up. Buyers that look alike are found
 * within units by an index alone.
 */
const statements = `
alter table buyer_answer
  add column rejected_at text,
  add column rejected_by text,
  add column rejected_because text,
  drop constraint buyer_answer_link_id_seal_key;
create unique index buyer_answer_standing on buyer_answer (link_id, seal) where rejected_at is null;
grant update (rejected_because) on buyer_answer to register_redaction;
alter table outbox
  add column added_at text not null default '',
  add column problem text,
  add column given_up_at text;
update outbox set added_at = to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') where not is_done;
create index outbox_case on outbox (case_id) where not is_done;
drop index case_buyer_letters;
create index case_buyer_alike on "case" (buyer_letters, buyer, buyer_number, unit, id);
`

export const answersAndLetters = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
