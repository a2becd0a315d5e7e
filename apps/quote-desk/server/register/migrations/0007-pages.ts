import { type Kysely, sql } from 'kysely'

/**
 * What pages for officers and buyers need: hours as they were expected, kept beside those that were worked; who has a case
 * open; a buyer who declines by a link, and says in which capacity they answer.
 */
const statements = `
create table expected_hours (
  case_id uuid not null references "case",
  component text not null,
  estimated text,
  by_norms text not null,
  offered text not null,
  primary key (case_id, component)
);
create table visitor (
  case_id uuid not null references "case",
  person text not null,
  name text not null,
  since text not null,
  seen_at text not null,
  primary key (case_id, person)
);
create index visitor_seen on visitor (seen_at);
alter table buyer_answer
  add column kind text not null default 'accepted',
  add column stated_role text,
  add column customer_reference text,
  add column reason text,
  add column note text;
grant select, insert on expected_hours to register_application;
grant select, insert, update, delete on visitor to register_application;
`

export const pages = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
