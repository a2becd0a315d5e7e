import { dayIssueKinds } from './days/issues.ts'
import { forecastIssueKinds } from './delivery/issues.ts'
import { rangeIssueKinds } from './range/issues.ts'
import { yearIssueKinds } from './years/issues.ts'

/** Every issue that planning can raise, by its code: each has a sentence in every language. */
export const planningIssueKinds = {
  ...rangeIssueKinds,
  ...dayIssueKinds,
  ...yearIssueKinds,
  ...forecastIssueKinds,
} as const
