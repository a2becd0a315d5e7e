import { type Kysely, sql } from 'kysely'

/**
 * Who did what, in a chain for each case; what was refused, counted; what the check of a day found. The application adds to
 * the log and reads it, and nothing else.
 */
const statements = `
create table audit_log (
  case_id uuid not null references "case",
  place integer not null,
  at text not null,
  person text not null,
  role text not null,
  act text not null,
  detail text not null,
  previous text not null,
  hash text not null unique,
  primary key (case_id, place)
);
create table denial (
  day text not null,
  status integer not null,
  role text not null,
  count integer not null,
  primary key (day, status, role)
);
create table integrity_check (day text primary key, begun_at text not null, ended_at text, findings text);
grant select, insert on audit_log, denial, integrity_check to register_application;
grant update on denial, integrity_check to register_application;
`

export const accountability = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
