import { personsNamed, type Quote } from '@anslag/quotes'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** A name or an address as it is compared: however its letters, spaces and accents were written. */
export const personKey = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ')

/** Notes which persons of the buyer the quote of a case names by now. */
export const notePersons = async (within: Within, caseId: string, quote: Quote): Promise<void> => {
  const keys = personsNamed(quote).map(personKey)
  await sql`
    with gone as (
      delete from named_person where case_id = ${caseId} and place = 'quote' and key <> all(${keys}::text[])
    )
    insert into named_person (case_id, place, key) select ${caseId}, 'quote', unnest(${keys}::text[])
    on conflict do nothing`.execute(within)
}

/** Notes whoever says that they answer a link: nobody has entered that in the quote yet. */
export const notePersonByLink = async (within: Within, caseId: string, name: string): Promise<void> => {
  await within
    .insertInto('named_person')
    .values({ case_id: caseId, place: 'link', key: personKey(name) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets them, once they stand nowhere else in the case. */
export const forgetPersons = async (within: Within, caseId: string): Promise<void> => {
  await within.deleteFrom('named_person').where('case_id', '=', caseId).execute()
}

/** Cases that name any of these, the oldest first. */
export const casesNaming = async (register: Register, texts: readonly string[]): Promise<readonly string[]> => {
  const rows = await register
    .selectFrom('named_person')
    .innerJoin('case', 'case.id', 'named_person.case_id')
    .select(['case.id', 'case.created_at'])
    .distinct()
    .where('named_person.key', 'in', texts.map(personKey))
    .orderBy('case.created_at')
    .orderBy('case.id')
    .execute()
  return rows.map(({ id }) => id)
}
