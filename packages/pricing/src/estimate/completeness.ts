import type { Unanswered } from '../components/index.ts'
import { type Issue, issueArea, leaves } from '../values/index.ts'
import type { Line } from './line.ts'

export const completenessIssueKinds = { 'driver/not-answered': { severity: 'info' } } as const

const raise = issueArea(completenessIssueKinds)

/**
 * A reminder for every driver whose default counts in this estimate. Whole lists always count: that none is assumed is
 * worth knowing too.
 */
export const notAnswered = (unanswered: readonly Unanswered[], lines: readonly Line[]): readonly Issue[] => {
  if (unanswered.length === 0) return []
  const assumed = new Set(
    lines.flatMap((line) => leaves(line.trace)).map((leaf) => leaf.kind === 'assumption' && leaf.ref),
  )
  return unanswered
    .filter(({ driver, ref }) => !driver.includes('.') || assumed.has(ref))
    .map(({ driver, ref, assumed }) => raise('driver/not-answered', ref, { driver, assumed }))
}
