import { checkIssues } from './en/check-issues.ts'
import { difference, members, priceList } from './en/later-views.ts'
import { tariffs } from './en/tariffs.ts'
import { trace } from './en/trace.ts'
import { enFaults } from './en-faults.ts'
import type { RestTexts } from './nb-rest.ts'

/** What English has beyond {@link enAtFirst}: what tells faults, explains figures and compares. */
export const enRest: RestTexts = {
  issues: checkIssues,
  faults: enFaults,
  tariffs,
  trace,
  difference,
  priceList,
  members,
}
