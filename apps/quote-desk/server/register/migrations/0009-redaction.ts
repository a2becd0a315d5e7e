import { type Kysely, sql } from 'kysely'

/**
 * Texts about persons can be taken out of what was sealed, by a role of its own that can do nothing else: it puts a text in
 * the place of another, with a signed statement beside it, and removes what was printed of the text before.
 */
const statements = `
alter table "case" add column redacted_at text;
create table redaction (
  case_id uuid not null references "case",
  place integer not null,
  statement text not null,
  primary key (case_id, place)
);
create index idempotency_case on idempotency_key (left(answer, 45));
create index case_unredacted on "case" (updated_at) where redacted_at is null and number is not null;
grant select on redaction to register_application;
grant select on "case", revision, event, draft, redaction, audit_log, idempotency_key, paper, buyer_answer, outbox
  to register_redaction;
grant insert on redaction, audit_log, outbox to register_redaction;
grant update (version, updated_at, redacted_at) on "case" to register_redaction;
grant update (content) on revision to register_redaction;
grant update (event) on event to register_redaction;
grant update (stated_name, stated_role, note) on buyer_answer to register_redaction;
grant delete on paper, idempotency_key to register_redaction;
`

export const redaction = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
