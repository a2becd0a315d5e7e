import { personsNamed, type Quote } from '@anslag/quotes'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** A name or an address as it is compared: however its letters, spaces and accents were written. */
export const personKey = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ')

/** Where a person is named: by a name or an address, or among other words of a reference; in the quote, or in an answer by a link. */
export type NamedPlace = 'quote' | 'reference' | 'link' | 'link-reference'

/** Whom a quote names, as it is looked for. */
export const namedRows = (quote: Quote): readonly { readonly place: NamedPlace; readonly key: string }[] => {
  const { names, references } = personsNamed(quote)
  const keysOf = (texts: readonly string[]) => [...new Set(texts.map(personKey))]
  return [
    ...keysOf(names).map((key) => ({ place: 'quote' as const, key })),
    ...keysOf(references).map((key) => ({ place: 'reference' as const, key })),
  ]
}

/** Notes which persons of the buyer the quote of a case names by now. */
export const notePersons = async (within: Within, caseId: string, quote: Quote): Promise<void> => {
  const rows = namedRows(quote)
  const [places, keys] = [rows.map(({ place }) => place), rows.map(({ key }) => key)]
  await sql`
    with named as (select * from unnest(${places}::text[], ${keys}::text[]) as named (place, key)),
    gone as (
      delete from named_person where case_id = ${caseId} and place in ('quote', 'reference')
      and (place, key) not in (select place, key from named)
    )
    insert into named_person (case_id, place, key) select ${caseId}, place, key from named
    on conflict do nothing`.execute(within)
}

/** Notes whoever says that they answer a link, and their reference: nobody has entered that in the quote yet. */
export const notePersonByLink = async (
  within: Within,
  caseId: string,
  name: string,
  reference: string | null,
): Promise<void> => {
  const named = { case_id: caseId, place: 'link' as const, key: personKey(name) }
  const referred =
    reference === null ? [] : [{ case_id: caseId, place: 'link-reference' as const, key: personKey(reference) }]
  await within
    .insertInto('named_person')
    .values([named, ...referred])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets them, once they stand nowhere else in the case. */
export const forgetPersons = async (within: Within, caseId: string): Promise<void> => {
  await within.deleteFrom('named_person').where('case_id', '=', caseId).execute()
}

const inName = "[\\p{L}\\p{N}@_+'’-]"

/** True of a reference that has a name in it, as a whole: `v/ kari lund, rom 4` has `kari lund`, and `kari lund-hansen` has not. */
const standsIn = (reference: string, key: string): boolean => {
  const name = key.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return new RegExp(`(?<!${inName}|${inName}\\.)${name}(?!${inName}|\\.${inName})`, 'u').test(reference)
}

/** One word alone is found as a whole name; among the words of a reference it may be anybody's. */
const isLookedForWithin = (key: string): boolean => key.includes(' ') || key.includes('@')

/** Cases that name any of these, the oldest first. */
export const casesNaming = async (register: Register, texts: readonly string[]): Promise<readonly string[]> => {
  const keys = texts.map(personKey)
  const within = keys.filter(isLookedForWithin)
  const { rows } = await sql<{ id: string; place: NamedPlace; key: string }>`
    select "case".id, place, key from named_person join "case" on "case".id = named_person.case_id
    where key = any(${keys}::text[]) or (
      place in ('reference', 'link-reference')
      and exists (select from unnest(${within}::text[]) as sought (text) where strpos(key, sought.text) > 0)
    )
    order by "case".created_at, "case".id`.execute(register)
  const found = rows.filter(({ key }) => keys.includes(key) || within.some((sought) => standsIn(key, sought)))
  return [...new Set(found.map(({ id }) => id))]
}
