import type { IssueKind } from '@anslag/pricing'

const error = { severity: 'error' } as const satisfies IssueKind

const warn = { severity: 'warn' } as const satisfies IssueKind

/** What can be refused about cases, approvals and price lists, and what is told of a buyer's name. */
export const caseIssueKinds = {
  'desk/discarded': error,
  'desk/one-origin': error,
  'desk/no-origin': error,
  'desk/not-a-link': error,
  'desk/reading-ended': error,
  'desk/not-a-cursor': error,
  'desk/position-unknown': error,
  'desk/approval-needed': error,
  'desk/approves-own': error,
  'desk/no-approval-needed': error,
  'desk/no-hours': error,
  'desk/list-decided': error,
  'desk/list-exists': error,
  'desk/setting-not-an-amount': error,
  'desk/template-exists': error,
  'desk/too-many-templates': error,
  'desk/buyer-like-another': warn,
} as const satisfies Readonly<Record<string, IssueKind>>
