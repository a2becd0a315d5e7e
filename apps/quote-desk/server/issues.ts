import { type IssueKind, issueArea } from '@anslag/pricing'
import { buyerIssueKinds } from './buyer-issues.ts'
import { caseIssueKinds } from './case-issues.ts'
import { integrityIssueKinds } from './integrity-issues.ts'
import { runningIssueKinds } from './running-issues.ts'

const error = { severity: 'error' } as const satisfies IssueKind

/** Everything that the desk itself can refuse. What is wrong with a quote or a document, their packages say. */
export const deskIssueKinds = {
  'desk/not-signed-in': error,
  'desk/link-used': error,
  'desk/other-origin': error,
  'desk/not-allowed': error,
  'desk/not-found': error,
  'desk/too-large': error,
  'desk/not-text': error,
  'desk/version-missing': error,
  'desk/version-differs': error,
  'desk/key-missing': error,
  'desk/key-of-another': error,
  'desk/not-accepted': error,
  'desk/other-seal': error,
  'desk/series-full': error,
  'desk/list-not-here': error,
  'desk/database-away': error,
  'desk/database-full': error,
  'desk/checkpoint-not-written': error,
  'desk/fault': error,
  'desk/unknown-setting': error,
  'desk/setting-not-a-port': error,
  'desk/setting-not-a-database': error,
  'desk/setting-not-a-path': error,
  'desk/setting-not-a-name': error,
  'desk/setting-alone': error,
  'desk/folder-in-use': error,
  'desk/port-in-use': error,
  'desk/no-embedded-database': error,
  'desk/database-not-started': error,
  ...runningIssueKinds,
  ...integrityIssueKinds,
  ...caseIssueKinds,
  ...buyerIssueKinds,
} as const satisfies Readonly<Record<string, IssueKind>>

/** A code of {@link deskIssueKinds}. */
export type DeskIssueCode = keyof typeof deskIssueKinds

/** The only way to raise an issue of the desk. */
export const raise = issueArea(deskIssueKinds)
