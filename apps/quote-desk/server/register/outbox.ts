import { success } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { OutboxKind } from './tables.ts'
import { asWhole, type Within } from './transaction.ts'

/** Something that is to be done outside the database once the transaction has come to an end. */
export const addToOutbox = async (
  within: Within,
  kind: OutboxKind,
  caseId: string,
  { payload, at }: { readonly payload: string; readonly at: string },
): Promise<void> => {
  await within.insertInto('outbox').values({ kind, case_id: caseId, payload, added_at: at }).execute()
}

/**
 * Writes the checkpoints that wait in the outbox, in order, and marks them as done: after a crash in between they are written again. A server waits for another that has begun: when this returns, all that was put in before is done.
 */
export const writeWaiting = async (
  register: Register,
  perform: (payloads: readonly string[]) => Promise<void>,
): Promise<void> => {
  await asWhole(register, async (within) => {
    const rows = await within
      .selectFrom('outbox')
      .select(['id', 'payload'])
      .where('is_done', '=', false)
      .where('kind', '=', 'checkpoint')
      .orderBy('id')
      .limit(1_000)
      .forUpdate()
      .execute()
    if (rows.length === 0) return success(undefined)
    await perform(rows.map(({ payload }) => payload))
    await within
      .updateTable('outbox')
      .set({ is_done: true })
      .where('id', '=', sql<number>`any(${rows.map(({ id }) => id)})`)
      .execute()
    return success(undefined)
  })
}
