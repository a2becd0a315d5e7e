import { type Kysely, sql } from 'kysely'

/**
 * The register as it began. Moments are text in UTC, in one form, so that they sort, and mean the same in every setting of a
 * database. What was sealed and what happened can be read and added by the application's role, and nothing else.
 */
const statements = `
create table "case" (
  id uuid primary key,
  version integer not null,
  number text unique,
  created_at text not null
);
create table draft (
  case_id uuid primary key references "case",
  revision integer not null,
  content text not null
);
create table revision (
  case_id uuid not null references "case",
  revision integer not null,
  content text not null,
  seal text not null,
  hash text not null unique,
  primary key (case_id, revision)
);
create table event (
  case_id uuid not null,
  revision integer not null,
  place integer not null,
  hash text not null unique,
  previous text not null unique,
  event text not null,
  primary key (case_id, revision, place),
  foreign key (case_id, revision) references revision
);
create table number_series (series text primary key, last integer not null);
create table finance_feed (
  position integer primary key,
  case_id uuid not null references "case",
  number text not null,
  revision integer not null,
  hash text not null,
  events integer not null,
  kind text not null,
  at text not null
);
create table feed_position (single boolean primary key default true check (single), last integer not null);
insert into feed_position (last) values (0);
create table outbox (
  id integer generated always as identity primary key,
  kind text not null,
  case_id uuid not null references "case",
  payload text not null,
  is_done boolean not null default false
);
create index outbox_waiting on outbox (id) where not is_done;
create table idempotency_key (
  person text not null,
  key text not null,
  request text not null,
  status integer,
  answer text,
  etag text,
  primary key (person, key)
);
create table sign_in_link (hash text primary key, person text not null, role text not null, expires_at text not null);
create table session (hash text primary key, person text not null, role text not null, expires_at text not null);
grant select, insert on "case", draft, revision, event, number_series, finance_feed, outbox, idempotency_key,
  sign_in_link, session to register_application;
grant select on feed_position to register_application;
grant update on "case", draft, number_series, feed_position, outbox, idempotency_key to register_application;
grant delete on draft, sign_in_link, session to register_application;
`

export const register = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
