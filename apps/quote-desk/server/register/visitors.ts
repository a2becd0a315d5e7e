import type { Register } from './open-register.ts'

/** Somebody who has a case open. */
export interface Visitor {
  readonly name: string
  readonly since: string
}

/** Notes that somebody has a case open, and forgets who was not seen since a moment. */
export const noteVisit = async (
  register: Register,
  caseId: string,
  {
    person,
    name,
    now,
    forgotten,
  }: { readonly person: string; readonly name: string; readonly now: string; readonly forgotten: string },
): Promise<void> => {
  await register.deleteFrom('visitor').where('seen_at', '<', forgotten).execute()
  await register
    .insertInto('visitor')
    .values({ case_id: caseId, person, name, since: now, seen_at: now })
    .onConflict((conflict) => conflict.columns(['case_id', 'person']).doUpdateSet({ seen_at: now, name }))
    .execute()
}

/** Who else has a case open, as far as they were seen since a moment. */
export const otherVisitors = (
  register: Register,
  caseId: string,
  person: string,
  since: string,
): Promise<readonly Visitor[]> =>
  register
    .selectFrom('visitor')
    .select(['name', 'since'])
    .where('case_id', '=', caseId)
    .where('person', '<>', person)
    .where('seen_at', '>=', since)
    .orderBy('since')
    .orderBy('name')
    .execute()
