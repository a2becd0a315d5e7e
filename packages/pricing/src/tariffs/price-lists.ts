import { type Day, failure, type Issue, isWithin, type Result, success } from '../values/index.ts'
import { raise } from './lookup-issues.ts'
import type { PriceListDocument } from './price-list-schema.ts'

export type Period = Pick<PriceListDocument, 'id' | 'validFrom' | 'validTo' | 'revision'>

/** The last revision of every validity period, by the day that it starts. */
export const currentLists = <L extends Period>(lists: readonly L[]): readonly L[] => {
  const latest = new Map<Day, L>()
  for (const list of lists) {
    const other = latest.get(list.validFrom)
    if (other === undefined || other.revision < list.revision) latest.set(list.validFrom, list)
  }
  return [...latest.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/**
 * The list that prices a day: the last revision of the period that the day lies in.
 *
 * @returns an issue `price-list/no-list-for-day` where there is none; never another period's list.
 */
export const priceListFor = <L extends Period>(day: Day, lists: readonly L[]): Result<L> => {
  const list = currentLists(lists).find(({ validFrom, validTo }) => isWithin(day, validFrom, validTo))
  if (list !== undefined) return success(list)
  const periods = currentLists(lists).map(({ validFrom, validTo }) => `${validFrom} – ${validTo ?? ''}`)
  return failure([raise('price-list/no-list-for-day', '', { day, periods })])
}

/** An issue when the list does not price the day. */
export const notValidOn = (day: Day, { validFrom, validTo }: Period): readonly Issue[] =>
  isWithin(day, validFrom, validTo)
    ? []
    : [raise('price-list/no-list-for-day', '', { day, periods: [`${validFrom} – ${validTo ?? ''}`] })]
