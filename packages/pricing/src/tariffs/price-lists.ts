import { type Day, daysAfter, failure, type Issue, isWithin, pointer, type Result, success } from '../values/index.ts'
import { raise } from './issues.ts'
import type { PriceListDocument } from './price-list.ts'

type Period = Pick<PriceListDocument, 'id' | 'validFrom' | 'validTo' | 'revision'>

/** The last revision of every validity period, by the day that it starts. */
const current = <L extends Period>(lists: readonly L[]): readonly L[] => {
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
  const list = current(lists).find(({ validFrom, validTo }) => isWithin(day, validFrom, validTo))
  if (list !== undefined) return success(list)
  const periods = current(lists).map(({ validFrom, validTo }) => `${validFrom} – ${validTo ?? ''}`)
  return failure([raise('price-list/no-list-for-day', '', { day, periods })])
}

/** Overlaps, gaps and repeated revisions among lists that are offered together. */
export const coverageIssues = (lists: readonly Period[]): readonly Issue[] => {
  const periods = current(lists)
  return [
    ...lists.flatMap((list, index) => {
      const twin = lists.findIndex(
        ({ validFrom, revision }) => validFrom === list.validFrom && revision === list.revision,
      )
      return twin < index
        ? [raise('price-list/same-revision', pointer(index), { id: list.id, revision: list.revision })]
        : []
    }),
    ...periods.slice(1).flatMap((list, index) => {
      const before = periods[index]
      const params = { id: list.id, before: before?.id ?? '', from: list.validFrom, to: before?.validTo ?? '' }
      if (before?.validTo === undefined || before.validTo >= list.validFrom)
        return [raise('price-list/overlap', '', params)]
      return daysAfter(before.validTo, 1) < list.validFrom ? [raise('price-list/gap', '', params)] : []
    }),
  ]
}

/** An issue when the list does not price the day. */
export const notValidOn = (day: Day, { validFrom, validTo }: Period): readonly Issue[] =>
  isWithin(day, validFrom, validTo)
    ? []
    : [raise('price-list/no-list-for-day', '', { day, periods: [`${validFrom} – ${validTo ?? ''}`] })]
