import { type Kysely, sql } from 'kysely'

/** What officers use again and again: buyers, terms, reasons. Nothing refers to a template: what was made of it stays. */
const statements = `
create table template (
  id uuid primary key,
  version integer not null,
  kind text not null,
  name text not null,
  content text not null,
  changed_by text not null,
  changed_at text not null
);
create unique index template_name on template (kind, name);
grant select, insert, update, delete on template to register_application;
`

export const templates = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
