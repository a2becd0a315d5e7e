import { type Kysely, sql } from 'kysely'

/** What officers were told of: each once, for the day that it is due on. */
const statements = `
create table reminder (
  case_id uuid not null references "case",
  kind text not null,
  day text not null,
  primary key (case_id, kind, day)
);
grant select, insert on reminder to register_application;
`

export const reminders = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
