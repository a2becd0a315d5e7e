import { type Kysely, sql } from 'kysely'

/**
 * Texts about persons are taken out of a draft too that nobody works on any more, whether it has a number or not. Hours that were
 * expected are written when an offer is accepted, in the place of those of an acceptance that was undone. Templates name nobody.
 */
const statements = `
drop index case_unredacted;
create index case_unredacted on "case" (updated_at, id) where redacted_at is null;
grant update (content) on draft to register_redaction;
grant delete on expected_hours to register_application;
update template set content = (content::jsonb - 'contact')::text where kind = 'buyer';
`

export const redactedDrafts = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
  },
}
