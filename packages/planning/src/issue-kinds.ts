import { rangeIssueKinds } from './range/issues.ts'

/** Every issue that planning can raise, by its code: each has a sentence in every language. */
export const planningIssueKinds = {
  ...rangeIssueKinds,
} as const
