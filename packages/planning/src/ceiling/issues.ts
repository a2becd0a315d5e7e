import { type IssueKind, issueArea } from '@anslag/pricing'

const error = { severity: 'error' } as const satisfies IssueKind

/** What can be wrong with a ceiling, and with what is offered to come below it. */
export const ceilingIssueKinds = {
  'ceiling/not-an-amount': error,
  'ceiling/below-cheapest': error,
  'ceiling/unknown-offer': error,
  'ceiling/repeated-offer': error,
} as const

export const raise = issueArea(ceilingIssueKinds)
