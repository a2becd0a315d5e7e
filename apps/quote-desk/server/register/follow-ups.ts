import { success } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { OutboxKind } from './tables.ts'
import { asWhole, type Within } from './transaction.ts'

/** Something that waits to be done after a commit. */
export interface FollowUp {
  readonly id: number
  readonly kind: OutboxKind
  readonly caseId: string
  readonly payload: string
  readonly attempts: number
}

/**
 * Takes one thing that is due and does it; where that fails it waits until a later moment. A server that dies meanwhile leaves
 * it to be done again, so whatever does it must not mind.
 *
 * @param later when to try again, by how often it was tried
 * @returns false where nothing is due
 */
export const doNext = async (
  register: Register,
  now: string,
  perform: (within: Within, due: FollowUp) => Promise<void>,
  later: (attempts: number) => string,
): Promise<boolean> => {
  const done = await asWhole(register, async (within) => {
    const due = await within
      .selectFrom('outbox')
      .select(['id', 'kind', 'case_id', 'payload', 'attempts'])
      .where('is_done', '=', false)
      .where('kind', '<>', 'checkpoint')
      .where('not_before', '<=', now)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (due === undefined) return success(false)
    const { id, kind, case_id: caseId, payload, attempts } = due
    await sql`savepoint act`.execute(within)
    const outcome = await perform(within, { id, kind, caseId, payload, attempts }).then(
      () => ({ is_done: true }),
      async () => {
        await sql`rollback to savepoint act`.execute(within)
        return { attempts: attempts + 1, not_before: later(attempts) }
      },
    )
    await within.updateTable('outbox').set(outcome).where('id', '=', id).execute()
    return success(true)
  })
  return done.ok && done.value
}
