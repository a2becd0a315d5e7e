import { ceilingIssueKinds } from './ceiling/issues.ts'
import { dayIssueKinds } from './days/issues.ts'
import { forecastIssueKinds } from './delivery/issues.ts'
import { rangeIssueKinds } from './range/issues.ts'
import { yearIssueKinds } from './years/issues.ts'

/** Every issue that planning can raise, by its code: each has a sentence in every language. */
export const planningIssueKinds = {
  ...rangeIssueKinds,
  ...ceilingIssueKinds,
  ...dayIssueKinds,
  ...yearIssueKinds,
  ...forecastIssueKinds,
} as const

/** The code of an issue that planning can raise. */
export type PlanIssueCode = keyof typeof planningIssueKinds
