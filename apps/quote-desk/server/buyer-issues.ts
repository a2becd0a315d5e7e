import type { IssueKind } from '@anslag/pricing'

const error = { severity: 'error' } as const satisfies IssueKind

const warn = { severity: 'warn' } as const satisfies IssueKind

/** What can be refused about links for buyers, what they answer by them, and why an offer does not reach them. */
export const buyerIssueKinds = {
  'desk/paper-not-ready': error,
  'desk/other-offer': error,
  'desk/not-open': error,
  'desk/already-confirmed': error,
  'desk/already-rejected': error,
  'desk/link-revoked': error,
  'desk/answered-otherwise': error,
  'desk/no-public-url': error,
  'desk/downloads-over': error,
  'desk/mail-refused': warn,
  'desk/mail-away': warn,
  'desk/no-mail-server': warn,
  'desk/letter-not-printed': warn,
  'desk/not-printed': warn,
} as const satisfies Readonly<Record<string, IssueKind>>
