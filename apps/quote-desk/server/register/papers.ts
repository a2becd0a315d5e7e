import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Keeps a revision as it was printed: the first time counts. */
export const addPaper = async (
  within: Within,
  caseId: string,
  revision: number,
  { pdf, at }: { readonly pdf: Uint8Array; readonly at: string },
): Promise<void> => {
  await within
    .insertInto('paper')
    .values({ case_id: caseId, revision, pdf: Buffer.from(pdf), made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Asks which revisions of a case were printed, and when. */
export const papersQuery = (register: Register, caseId: string) =>
  register
    .selectFrom('paper')
    .select(['revision', 'made_at as madeAt'])
    .where('case_id', '=', caseId)
    .orderBy('revision')

/** A revision as it was printed; undefined where it was not yet, or does not exist. */
export const paperOf = async (
  register: Register | Within,
  caseId: string,
  revision: number,
): Promise<Buffer | undefined> => {
  const found = await register
    .selectFrom('paper')
    .select('pdf')
    .where('case_id', '=', caseId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return found?.pdf
}
