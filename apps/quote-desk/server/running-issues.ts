import type { IssueKind } from '@anslag/pricing'

const [error, warn] = [{ severity: 'error' }, { severity: 'warn' }] as const satisfies readonly IssueKind[]

/** What a server refuses to run with, and what the check of its register finds. */
export const runningIssueKinds = {
  'desk/sign-in-failed': error,
  'desk/no-role': error,
  'desk/unknown-command': error,
  'desk/setting-not-an-address': error,
  'desk/setting-not-a-site': error,
  'desk/setting-not-a-claim': error,
  'desk/provider-away': error,
  'desk/file-missing': error,
  'desk/backup-unusable': error,
  'desk/register-not-empty': error,
  'desk/key-unusable': error,
  'desk/key-not-valid-now': error,
  'desk/trust-unusable': error,
  'integrity/number-lost': error,
  'integrity/events-lost': error,
  'integrity/differs': error,
  'integrity/not-witnessed': error,
  'integrity/gap': error,
  'integrity/not-a-quote': error,
  'integrity/broken': error,
  'integrity/not-signed': error,
  'integrity/signature': error,
  'integrity/audit-chain': error,
  'integrity/audit-lost': error,
  'integrity/line-not-signed': error,
  'integrity/line-unreadable': warn,
} as const satisfies Readonly<Record<string, IssueKind>>
