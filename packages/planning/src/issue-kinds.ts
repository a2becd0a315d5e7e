import { ceilingIssueKinds } from './ceiling/issues.ts'
import { rangeIssueKinds } from './range/issues.ts'

/** Every issue that planning can raise, by its code: each has a sentence in every language. */
export const planningIssueKinds = {
  ...ceilingIssueKinds,
  ...rangeIssueKinds,
} as const
