import { type IssueKind, issueArea } from '@anslag/pricing'

const error = { severity: 'error' } as const satisfies IssueKind

/** What can be wrong with a mapping to accounts, or keep a quote out of finance. */
export const financeIssueKinds = {
  'finance/no-component': error,
  'finance/no-account': error,
  'finance/no-vat': error,
  'finance/no-vat-account': error,
  'finance/repeated-vat': error,
  'finance/unknown-dimension': error,
  'finance/repeated-dimension': error,
  'finance/demonstration-mapping': error,
  'finance/not-issued': error,
  'finance/not-accepted': error,
  'finance/other-hash': error,
  'finance/older-revision': error,
  'finance/older-file': error,
  'finance/changed-otherwise': error,
  'finance/other-base': error,
  'finance/base-reversed': error,
  'finance/base-missing': { severity: 'warn' },
} as const

/** The code of something that is wrong with a mapping to accounts, or keeps a quote out of finance. */
export type FinanceIssueCode = keyof typeof financeIssueKinds

/** The only way to raise an issue of finance. */
export const raise = issueArea(financeIssueKinds)
