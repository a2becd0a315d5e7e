import { type Kysely, sql } from 'kysely'
import { personKey } from '../named-persons.ts'

/** By whom of the buyer a case can be found: whoever asks to be forgotten is looked for in all of them. */
const statements = `
create table named_person (
  case_id uuid not null references "case",
  place text not null,
  key text not null,
  primary key (case_id, place, key)
);
create index named_person_key on named_person (key);
grant select, insert, delete on named_person to register_application;
grant select, delete on named_person to register_redaction;
`

interface Named {
  readonly id: string
  readonly place: string
  readonly text: string
}

/** Whoever is named by then. Each content is read but once: there may be a hundred thousand. */
const named = `
with contact as materialized (
  select case_id, content::json -> 'contact' as of from revision
  union all select case_id, content::json -> 'contact' from draft
)
select case_id as id, 'quote' as place, text from (
  select case_id, of ->> 'name' as text from contact
  union select case_id, of ->> 'email' from contact
  union select case_id, coalesce(event::jsonb ->> 'acceptedBy', event::jsonb ->> 'to', event::jsonb ->> 'declinedBy') from event
  where event::jsonb ->> 'kind' in ('accepted', 'sent', 'declined')
) texts where text is not null
union select case_id, 'link', stated_name from buyer_answer
`

export const namedPersons = {
  up: async (database: Kysely<unknown>): Promise<void> => {
    for (const statement of statements.split(';\n').filter((each) => each.trim() !== ''))
      await sql.raw(statement).execute(database)
    const { rows } = await sql.raw<Named>(named).execute(database)
    const known = rows.filter(({ text }) => text !== '[…]')
    const [ids, places] = [known.map(({ id }) => id), known.map(({ place }) => place)]
    const keys = known.map(({ text }) => personKey(text))
    await sql`
      insert into named_person select * from unnest(${ids}::uuid[], ${places}::text[], ${keys}::text[])
      on conflict do nothing`.execute(database)
  },
}
