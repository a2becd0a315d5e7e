import type { NotAsked, Unanswered } from '../components/index.ts'
import { children, type Issue, issueArea, type Trace } from '../values/index.ts'
import type { Line } from './line.ts'

export const completenessIssueKinds = {
  'driver/not-answered': { severity: 'info' },
  'driver/not-asked': { severity: 'warn' },
} as const

const raise = issueArea(completenessIssueKinds)

/** The drivers whose defaults a trace rests on: counts name themselves, answers stand in the `chosen` above. */
const assumedDrivers = (trace: Trace): readonly string[] => {
  if (trace.kind === 'assumption') return [trace.ref]
  const below = children(trace)
  const chosen = trace.kind === 'chosen' && below.some(({ kind }) => kind === 'assumption')
  return chosen ? [trace.reason.split('=')[0] ?? ''] : below.flatMap(assumedDrivers)
}

/**
 * A reminder for every driver whose default counts in this estimate. Whole lists always count: that none is assumed is
 * worth knowing too.
 */
export const notAnswered = (unanswered: readonly Unanswered[], lines: readonly Line[]): readonly Issue[] => {
  if (unanswered.length === 0) return []
  const assumed = new Set(lines.flatMap(({ trace }) => assumedDrivers(trace)))
  return unanswered
    .filter(({ driver, ref }) => !driver.includes('.') || assumed.has(ref))
    .map(({ driver, ref, assumed }) => raise('driver/not-answered', ref, { driver, assumed }))
}

/** A warning for every answer that does not count, since another answer made its question needless. */
export const answeredNeedlessly = (notAsked: readonly NotAsked[]): readonly Issue[] =>
  notAsked.map(({ ref, driver, because, answer }) => raise('driver/not-asked', ref, { driver, because, answer }))
