import { type Kysely, sql } from 'kysely'

/**
 * Sessions know the person behind a name, when they were used, when the provider was asked last, and what to ask it with;
 * whoever was sent off to the provider is remembered until they come back.
 */
const statements = `
delete from session;
alter table session
  add column subject text not null,
  add column used_at text not null,
  add column checked_at text not null,
  add column tokens text;
create table sign_in_flow (
  hash text primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  role text,
  expires_at text not null
);
grant update on session to register_application;
grant select, insert, delete on sign_in_flow to register_application;
`

export const signIn = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
