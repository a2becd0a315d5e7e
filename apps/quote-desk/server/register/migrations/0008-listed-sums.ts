import { type Kysely, sql } from 'kysely'

/** What a list shows of a case: what the buyer would pay, and since when it is what it is; a draft is so since it was changed. */
const statements = `
alter table "case" add column gross text not null default '0.00', add column since text;
update "case" set gross = coalesce(
  (select content::jsonb #>> '{totals,gross}' from draft where case_id = "case".id),
  (select content::jsonb #>> '{totals,gross}' from revision where case_id = "case".id order by revision desc limit 1),
  '0.00'
);
update "case" set since = (
  select event::jsonb ->> 'at' from event where case_id = "case".id and event::jsonb ->> 'kind' in
    ('issued', 'sent', 'accepted', 'acceptance-undone', 'finance-acknowledged', 'delivered', 'declined', 'withdrawn', 'cancelled')
  order by revision desc, place desc limit 1
) where not exists (select from draft where case_id = "case".id);
`

export const listedSums = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
