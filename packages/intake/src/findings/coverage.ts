import type { Day, Issue } from '@anslag/pricing'
import type { Dates } from '../found.ts'
import type { ReadVariable } from '../report/index.ts'
import { about } from './issue-kinds.ts'

type Coverage = NonNullable<ReadVariable['coverage']>

const isOutside = (wanted: Dates, { from, to }: Coverage): boolean =>
  (from !== undefined && wanted.from < from) || (to !== undefined && (wanted.to ?? wanted.from) > to)

const periodText = ({ from, to }: { readonly from?: Day; readonly to?: Day }): string =>
  from === to || to === undefined ? (from ?? '') : `${from ?? ''} – ${to}`

/** Registers are up to date some years behind; what ended earlier than this is no longer delivered. */
const yearsBehind = 3

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/**
 * Days that lie before or after those that a variable exists for; and, where no days are given, that it is no longer
 * delivered.
 *
 * @param day today, or undefined when it is not known: then nothing is said of what ended.
 */
export const coverageIssues = (variables: readonly ReadVariable[], day: Day | undefined): readonly Issue[] =>
  variables.flatMap(({ name, dates, coverage, belongs }, index) => {
    if (coverage === undefined || belongs === 'leave-out') return []
    const outside = dates.filter((wanted) => isOutside(wanted, coverage))
    const exists = { from: coverage.from ?? '', to: coverage.to ?? '' }
    if (outside.length > 0)
      return [
        about('reading/outside-coverage', index, { name, wanted: outside.slice(0, 10).map(periodText), ...exists }),
      ]
    const { to } = coverage
    const hasEnded = day !== undefined && to !== undefined && yearOf(to) < yearOf(day) - yearsBehind
    return dates.length === 0 && hasEnded ? [about('reading/ended', index, { name, to })] : []
  })
