import type { fileIssueKinds } from './files/index.ts'
import type { findingIssueKinds } from './findings/index.ts'
import type { ListIssueCode } from './lists/index.ts'
import type { scriptIssueKinds } from './scripts/index.ts'

/** The code of every issue that reading can raise: each has a sentence in every language. */
export type ReadingIssueCode =
  | keyof typeof fileIssueKinds
  | keyof typeof findingIssueKinds
  | keyof typeof scriptIssueKinds
  | ListIssueCode
