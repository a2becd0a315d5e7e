import { issueArea } from '@anslag/pricing'

/** What can be wrong with the days that a plan is asked for. */
export const dayIssueKinds = {
  'plan/not-a-day': { severity: 'error' },
  'plan/start-in-the-past': { severity: 'error' },
  'plan/too-far-ahead': { severity: 'error' },
  'plan/start-not-a-working-day': { severity: 'info' },
} as const

export const raise = issueArea(dayIssueKinds)
