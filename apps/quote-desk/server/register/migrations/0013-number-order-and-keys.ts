import { type Kysely, sql } from 'kysely'

/**
 * `DEMO-2026-10000` comes after `DEMO-2026-9999`: numbers sort by a column of their own, where they have six digits. Keys are
 * known by when they came, and are removed after their time.
 */
const statements = `
drop index case_number;
alter table "case" add column number_order text collate "C" not null generated always as (
  coalesce(substring(number from '^(.*-)[0-9]+$') || lpad(substring(number from '[0-9]+$'), 6, '0'), '~')
) stored;
create index case_number on "case" (number_order, id);
alter table idempotency_key add column asked_at text not null
  default to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
alter table idempotency_key alter column asked_at drop default;
create index idempotency_asked on idempotency_key (asked_at);
grant delete on idempotency_key to register_application;
`

export const numberOrderAndKeys = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
