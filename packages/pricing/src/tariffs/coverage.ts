import { daysAfter, type Issue, pointer } from '../values/index.ts'
import { raise } from './issues.ts'
import { currentLists, type Period } from './price-lists.ts'

/** Overlaps, gaps and repeated revisions among lists that are offered together. */
export const coverageIssues = (lists: readonly Period[]): readonly Issue[] => {
  const periods = currentLists(lists)
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
