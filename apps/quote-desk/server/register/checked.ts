import { success } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import { asWhole } from './transaction.ts'

const page = 500

const nil = '00000000-0000-0000-0000-000000000000'

/** The id of every case, a page at a time. */
export async function* caseIdsAfter(register: Register): AsyncGenerator<string> {
  for (let after = nil; ; ) {
    const rows = await register
      .selectFrom('case')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    for (const { id } of rows) yield id
    if (rows.length < page) return
    after = rows.at(-1)?.id ?? after
  }
}

/** Every number that was given. */
export const numbersGiven = async (register: Register): Promise<readonly string[]> => {
  const rows = await register.selectFrom('case').select('number').where('number', 'is not', null).execute()
  return rows.flatMap(({ number }) => (number === null ? [] : [number]))
}

/** Cases with a line that is not written yet. */
export const waitingCases = async (register: Register): Promise<ReadonlySet<string>> => {
  const rows = await register
    .selectFrom('outbox')
    .select('case_id')
    .where('is_done', '=', false)
    .where('kind', '=', 'checkpoint')
    .execute()
  return new Set(rows.map(({ case_id: id }) => id))
}

/** The last number that each series gave. */
export const lastNumbers = async (register: Register): Promise<ReadonlyMap<string, number>> => {
  const rows = await register.selectFrom('number_series').selectAll().execute()
  return new Map(rows.map(({ series, last }) => [series, last]))
}

/** Lets a series go on above a number that was given, as a file outside the database says; never below. */
export const raiseSeries = async (register: Register, series: string, last: number): Promise<void> => {
  await register
    .insertInto('number_series')
    .values({ series, last })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet({ last: sql<number>`greatest(number_series.last, ${last})` }),
    )
    .execute()
}

/**
 * True for the first that asks to check a day: several servers share the work.
 *
 * @param before what was begun before this moment, and has not ended, was broken off: it may be made again
 */
export const claimCheck = async (register: Register, day: string, now: string, before: string): Promise<boolean> => {
  const claimed = await register
    .insertInto('integrity_check')
    .values({ day, begun_at: now, ended_at: null, findings: null })
    .onConflict((conflict) =>
      conflict
        .column('day')
        .doUpdateSet({ begun_at: now })
        .where('integrity_check.ended_at', 'is', null)
        .where('integrity_check.begun_at', '<', before),
    )
    .returning('day')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Keeps what the check of a day found, as JSON; again, it takes the place of what was found before. */
export const keepCheck = async (
  register: Register,
  day: string,
  { begunAt, endedAt, findings }: { readonly begunAt: string; readonly endedAt: string; readonly findings: string },
): Promise<void> => {
  const found = { begun_at: begunAt, ended_at: endedAt, findings }
  await asWhole(register, async (within) => {
    await within
      .insertInto('integrity_check')
      .values({ day, ...found })
      .onConflict((conflict) => conflict.column('day').doUpdateSet(found))
      .execute()
    return success(undefined)
  })
}

/** The last check that came to its end. */
export const lastCheck = (register: Register) =>
  register
    .selectFrom('integrity_check')
    .selectAll()
    .where('ended_at', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
