import { issueArea } from '@anslag/pricing'

/** What can be wrong with how a budget is to be spread over years. */
export const yearIssueKinds = {
  'plan/growth-outside': { severity: 'error' },
  'plan/recovery-outside': { severity: 'error' },
  'plan/not-a-currency': { severity: 'error' },
  'plan/rate-not-positive': { severity: 'error' },
  'plan/repeated-currency': { severity: 'error' },
} as const

export const raise = issueArea(yearIssueKinds)
