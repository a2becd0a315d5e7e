import type { RestTexts } from './nb-rest.ts'
import { checkIssues } from './nn/check-issues.ts'
import { difference, members, priceList } from './nn/later-views.ts'
import { tariffs } from './nn/tariffs.ts'
import { trace } from './nn/trace.ts'
import { nnFaults } from './nn-faults.ts'

/** What nynorsk has beyond {@link nnAtFirst}: what tells faults, explains figures and compares. */
export const nnRest: RestTexts = {
  issues: checkIssues,
  faults: nnFaults,
  tariffs,
  trace,
  difference,
  priceList,
  members,
}
