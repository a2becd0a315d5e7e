import type { Catalogue, Day, Issue } from '@anslag/pricing'
import type { ReadVariable } from '../report/index.ts'
import type { Resolver } from '../resolve/index.ts'
import { businessIssues } from './business.ts'
import { coverageIssues } from './coverage.ts'
import { duplicateIssues } from './duplicates.ts'
import { identifyingIssues } from './identifying.ts'
import { about, raise } from './issue-kinds.ts'

/** What findings are made of, beside the variables. */
export interface Known {
  readonly catalogue: Catalogue
  readonly resolver: Resolver
  /** Files with the names of microdata.no, which metadata have: scripts and pasted names. Lists have names of their own. */
  readonly named: ReadonlySet<string>
  /** Today. */
  readonly day: Day | undefined
}

/** Issues of one kind that are told one by one; of the others only the number is told. */
const mostOfAKind = 100

const unknownToMetadata = (variables: readonly ReadVariable[], { resolver, named }: Known): readonly Issue[] => {
  const reported = new Set<string>()
  return variables.flatMap(({ name, at, databank, belongs }, index) => {
    if (!named.has(at.file) || belongs === 'leave-out' || reported.has(name)) return []
    const nearest =
      databank === undefined || /^no\.ssb\b/i.test(databank) ? resolver.nearestInMetadata(name) : undefined
    reported.add(name)
    if (nearest === undefined) return []
    return nearest.length === 0
      ? [about('reading/not-in-metadata', index, { name })]
      : [about('reading/like-in-metadata', index, { name, nearest })]
  })
}

const outsideLists = (variables: readonly ReadVariable[]): readonly Issue[] =>
  variables.flatMap(({ name, belongs }, index) =>
    belongs === 'outside' ? [about('reading/outside-lists', index, { name })] : [],
  )

const shortened = (issues: readonly Issue[]): readonly Issue[] => {
  const counts = new Map<string, number>()
  const shown = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfAKind
  })
  const more = [...counts].filter(([, count]) => count > mostOfAKind)
  return [
    ...shown,
    ...more.map(([code, count]) => raise('reading/more', '', { kind: code, count: count - mostOfAKind })),
  ]
}

/** All that is worth knowing of the variables that were read. */
export const findingsOf = (variables: readonly ReadVariable[], known: Known): readonly Issue[] => {
  const { catalogue, day } = known
  return shortened([
    ...identifyingIssues(variables, catalogue),
    ...coverageIssues(variables, day),
    ...unknownToMetadata(variables, known),
    ...businessIssues(variables, catalogue),
    ...duplicateIssues(variables),
    ...outsideLists(variables),
  ])
}
