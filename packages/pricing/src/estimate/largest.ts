import type { Component } from '../components/index.ts'
import { type AmountText, addAmounts, compareDecimals, type Issue, issueArea } from '../values/index.ts'
import type { Line } from './line.ts'
import { applicationPage } from './sources.ts'

export const largestIssueKinds = { 'coordination/not-largest': { severity: 'warn', source: applicationPage } } as const

const raise = issueArea(largestIssueKinds)

/** What a component costs by the hour, over all its lines. */
const hourlyNet = (lines: readonly Line[], component: string): AmountText =>
  addAmounts(lines.flatMap((line) => (line.unitCode === 'HUR' && line.component === component ? [line.net] : [])))

/**
 * SSB says that coordination usually is the largest cost. Where the hours of other components cost more, all their lines
 * taken together, that may be a mistake: it is said once, of the one that costs most.
 */
export const largestIssues = (components: readonly Component[], lines: readonly Line[]): readonly Issue[] => {
  const nets = components.map(({ id, usuallyLargest }) => ({ id, usuallyLargest, net: hourlyNet(lines, id) }))
  return nets
    .filter(({ usuallyLargest }) => usuallyLargest)
    .flatMap((usual) => {
      const [most] = nets
        .filter(({ net }) => compareDecimals(net, usual.net) > 0)
        .toSorted((a, b) => compareDecimals(b.net, a.net))
      if (most === undefined) return []
      return [raise('coordination/not-largest', '', { component: most.id, net: most.net, coordination: usual.net })]
    })
}
