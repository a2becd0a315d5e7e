import type { Component } from '../components/index.ts'
import { compareDecimals, type Issue, issueArea } from '../values/index.ts'
import type { Line } from './line.ts'
import { applicationPage } from './sources.ts'

export const largestIssueKinds = { 'coordination/not-largest': { severity: 'warn', source: applicationPage } } as const

const raise = issueArea(largestIssueKinds)

/** SSB says that coordination usually is the largest cost; a line of hours that exceeds it may be a mistake. */
export const largestIssues = (components: readonly Component[], lines: readonly Line[]): readonly Issue[] => {
  const usual = components.filter(({ usuallyLargest }) => usuallyLargest).map(({ id }) => id)
  const largest = lines.filter(({ component }) => usual.includes(component))
  return lines
    .filter(({ component, unitCode }) => unitCode === 'HUR' && !usual.includes(component))
    .flatMap((line) =>
      largest
        .filter((other) => compareDecimals(line.net, other.net) > 0)
        .map((other) =>
          raise('coordination/not-largest', '', { line: line.id, net: line.net, coordination: other.net }),
        ),
    )
}
