import { failure, type Result, success } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Within } from './transaction.ts'

/** Digits that a number has at most. */
const most = 999_999

/**
 * The next number of a series, such as `DEMO-2026`. Its row is locked until the transaction ends: whoever comes next waits, and
 * gets the same number where this transaction comes to nothing.
 */
export const nextNumber = async (within: Within, series: string): Promise<Result<string>> => {
  const { last } = await within
    .insertInto('number_series')
    .values({ series, last: 1 })
    .onConflict((conflict) =>
      conflict.column('series').doUpdateSet((row) => ({ last: row('number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last > most
    ? failure([raise('desk/series-full', '', { series })])
    : success(`${series}-${String(last).padStart(4, '0')}`)
}
