import type { IssueKind } from '@anslag/pricing'

const error = { severity: 'error' } as const satisfies IssueKind

const warn = { severity: 'warn' } as const satisfies IssueKind

/** What a server refuses to run with, and what it tells of itself. */
export const runningIssueKinds = {
  'desk/sign-in-failed': error,
  'desk/no-role': error,
  'desk/sign-in-away': error,
  'desk/too-many': error,
  'desk/setting-not-a-count': error,
  'desk/setting-not-a-choice': error,
  'desk/setting-not-a-mail-server': error,
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
  'desk/no-valid-key': error,
  'desk/trust-unusable': error,
  'desk/no-redaction': error,
  'desk/demonstration-key': warn,
  'desk/no-person': error,
  'desk/kept-in-use': error,
  'desk/kept-until': error,
} as const satisfies Readonly<Record<string, IssueKind>>
