import { issueArea } from '@anslag/pricing'

/** What can be wrong with a script. None of it stops the reading of the rest. */
export const scriptIssueKinds = {
  'reading/text-block-open': { severity: 'warn' },
  'reading/loop-open': { severity: 'warn' },
  'reading/loop-unreadable': { severity: 'warn' },
  'reading/loop-too-long': { severity: 'warn' },
  'reading/loop-too-deep': { severity: 'warn' },
  'reading/import-unreadable': { severity: 'warn' },
  'reading/name-unreadable': { severity: 'warn' },
  'reading/date-unreadable': { severity: 'warn' },
} as const

export const raise = issueArea(scriptIssueKinds)
