import { documentIssues, lookupIssues } from '../tariffs/index.ts'
import { jsonIssues, readIssues, replayIssues } from '../values/index.ts'
import { checkIssueKinds } from './checks/index.ts'
import { completenessIssueKinds } from './completeness.ts'
import { estimateIssueKinds } from './estimate-schema.ts'
import { inputIssueKinds } from './input.ts'
import { largestIssueKinds } from './largest.ts'
import { referenceIssueKinds } from './references.ts'
import { repetitionIssueKinds } from './repetitions.ts'
import { verifiedIssueKinds } from './verified.ts'

/** Every issue that this package can raise, by its code: each has a sentence in every language. */
export const issueKinds = {
  ...jsonIssues,
  ...readIssues,
  ...replayIssues,
  ...documentIssues,
  ...lookupIssues,
  ...repetitionIssueKinds,
  ...referenceIssueKinds,
  ...checkIssueKinds,
  ...estimateIssueKinds,
  ...verifiedIssueKinds,
  ...inputIssueKinds,
  ...largestIssueKinds,
  ...completenessIssueKinds,
} as const

/** The code of an issue that this package can raise. */
export type IssueCode = keyof typeof issueKinds
