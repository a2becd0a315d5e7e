import { issueArea } from '@anslag/pricing'

/** What can be wrong with the forecast of a delivery. */
export const forecastIssueKinds = {
  'plan/takes-too-long': { severity: 'error' },
  'plan/delivery-later-than-expected': { severity: 'warn' },
} as const

export const raise = issueArea(forecastIssueKinds)
