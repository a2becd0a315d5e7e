import { type Issue, valueAt } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { FollowUp, NotDone } from '../register/follow-ups.ts'
import { hoursFrom } from '../sign-in/hours-from.ts'

/** Something that cannot be done as things are, and why. */
export class CannotBeDone extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

/** What a server for mail answered, where it answered that it will never take the letter: of RFC 5321, 5yz. */
const refusalIn = (error: unknown): number | undefined => {
  const status = valueAt(error, ['responseCode'])
  // One that does not know the desk may know it once that is set right.
  const isOurs = valueAt(error, ['code']) === 'EAUTH'
  return typeof status === 'number' && status >= 500 && status < 600 && !isOurs ? status : undefined
}

const problemIn = ({ kind }: FollowUp, error: unknown): Issue => {
  if (error instanceof CannotBeDone) return error.issue
  if (kind === 'pdf') return raise('desk/not-printed', '', { why: error instanceof Error ? error.name : 'unknown' })
  const status = refusalIn(error)
  return status === undefined ? raise('desk/mail-away', '') : raise('desk/mail-refused', '', { status })
}

/** What no further attempt makes better, while nobody does anything about it. */
const final: readonly string[] = ['desk/mail-refused', 'desk/no-mail-server']

/** How long something is tried, in hours: five days, as servers for mail do. */
const longestHours = 5 * 24

const soonestHours = 1 / 360

/** Ten seconds later, then twice that each time, and at most an hour. */
const again = (now: string, attempts: number): string =>
  hoursFrom(now, Math.min(soonestHours * 2 ** Math.min(attempts, 20), 1))

/** Why something was not done, and whether and when it is tried again. */
export const notDone = (due: FollowUp, error: unknown, now: string): NotDone => {
  const problem = problemIn(due, error)
  const isOver = final.includes(problem.code) || hoursFrom(due.addedAt, longestHours) <= now
  return { problem, ...(isOver ? {} : { again: again(now, due.attempts) }) }
}

/** The same for the log: nothing that somebody has written, and no address. */
export const lineOf = ({ kind, attempts }: FollowUp, { problem, again: next }: NotDone): string => {
  const { code, params } = problem
  const level = next === undefined ? 'alarm' : 'warning'
  const became = next === undefined ? { givenUp: true } : { again: next }
  return JSON.stringify({ level, notDone: kind, code, ...params, attempts: attempts + 1, ...became })
}
