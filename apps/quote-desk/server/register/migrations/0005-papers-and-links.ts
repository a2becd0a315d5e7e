import { type Kysely, sql } from 'kysely'

/**
 * What is done after a commit is tried again later where it fails; offers as they were printed; links for buyers, known by
 * their hash, and what buyers have answered by them until an officer confirms it.
 */
const statements = `
alter table outbox
  add column attempts integer not null default 0,
  add column not_before text not null default '';
create table paper (
  case_id uuid not null,
  revision integer not null,
  pdf bytea not null,
  made_at text not null,
  primary key (case_id, revision),
  foreign key (case_id, revision) references revision
);
create table buyer_link (
  id uuid primary key,
  hash text not null unique,
  case_id uuid not null references "case",
  made_by text not null,
  made_at text not null,
  ends_at text not null,
  revoked_at text
);
create index buyer_link_case on buyer_link (case_id);
create table buyer_answer (
  id uuid primary key,
  link_id uuid not null references buyer_link,
  case_id uuid not null references "case",
  seal text not null,
  stated_name text not null,
  order_number text,
  answered_at text not null,
  confirmed_at text,
  unique (link_id, seal)
);
create index buyer_answer_case on buyer_answer (case_id);
grant select, insert on paper, buyer_link, buyer_answer to register_application;
grant update on buyer_link, buyer_answer to register_application;
`

export const papersAndLinks = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
