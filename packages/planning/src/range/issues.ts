import { issueArea } from '@anslag/pricing'

/** What can stand in the way of a range. */
export const rangeIssueKinds = {
  'plan/no-terms': { severity: 'error' },
  'plan/draws': { severity: 'error' },
  'plan/seed': { severity: 'error' },
} as const

export const raise = issueArea(rangeIssueKinds)
