import type { IssueKind } from '@anslag/pricing'

const [error, warn] = [{ severity: 'error' }, { severity: 'warn' }] as const satisfies readonly IssueKind[]

/** What the check of a register finds. */
export const integrityIssueKinds = {
  'integrity/number-lost': error,
  'integrity/events-lost': error,
  'integrity/position-lost': error,
  'integrity/feed-lacks': error,
  'integrity/feed-differs': error,
  'integrity/listed-differs': error,
  'integrity/price-list': error,
  'integrity/differs': error,
  'integrity/not-witnessed': error,
  'integrity/gap': error,
  'integrity/not-a-quote': error,
  'integrity/broken': error,
  'integrity/not-signed': error,
  'integrity/signature': error,
  'integrity/redaction': error,
  'integrity/audit-chain': error,
  'integrity/audit-lost': error,
  'integrity/line-not-signed': error,
  'integrity/line-unreadable': warn,
} as const satisfies Readonly<Record<string, IssueKind>>
