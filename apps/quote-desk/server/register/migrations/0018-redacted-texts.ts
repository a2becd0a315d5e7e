import { type Kysely, sql } from 'kysely'
import { personKey } from '../named-persons.ts'

/**
 * Every text in which a person of the buyer may stand is taken out, beside the quote too, and once more where less was taken
 * out before; and whoever asks to be forgotten is looked for in references.
 */
const statements = `
grant update (customer_reference, order_number) on buyer_answer to register_redaction;
grant update (words) on "case" to register_redaction;
grant select, update (note) on actual_hours to register_redaction;
grant select, update (note) on approval to register_redaction;
update "case" set redacted_at = null;
`

interface Referred {
  readonly id: string
  readonly place: string
  readonly text: string
}

/** References that stand by then: in contents, in events, and in answers by a link. */
const referred = `
with contents as materialized (
  select case_id, content::json as of from revision union all select case_id, content::json from draft
), accepted as materialized (
  select case_id, event::json as of from event where event::jsonb ->> 'kind' = 'accepted'
)
select case_id as id, place, text from (
  select case_id, 'reference' as place, of #>> '{invoice,buyerReference}' as text from contents
  union select case_id, 'reference', of #>> '{project,reference}' from contents
  union select case_id, 'reference', of ->> 'customerReference' from accepted
  union select case_id, 'link-reference', customer_reference from buyer_answer
) texts where text is not null and text <> '[…]'
`

export const redactedTexts = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
    const { rows } = await sql.raw<Referred>(referred).execute(database)
    const [ids, places] = [rows.map(({ id }) => id), rows.map(({ place }) => place)]
    const keys = rows.map(({ text }) => personKey(text))
    await sql`
      insert into named_person select * from unnest(${ids}::uuid[], ${places}::text[], ${keys}::text[])
      on conflict do nothing`.execute(database)
  },
}
