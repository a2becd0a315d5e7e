import { type Kysely, sql } from 'kysely'

/** Cases belong to units, where people do: those that are there already are everybody's. */
const statements = `
alter table "case" add column unit text not null default '';
alter table session add column unit text;
create index case_unit on "case" (unit, updated_at desc, id) where unit <> '';
`

export const units = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
