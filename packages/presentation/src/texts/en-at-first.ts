import { answers, yesNo } from './en/answers.ts'
import { checkIssues } from './en/check-issues.ts'
import { components } from './en/components.ts'
import { drivers } from './en/drivers.ts'
import { estimateIssues } from './en/estimate-issues.ts'
import { numbers } from './en/numbers.ts'
import { assumptions, needsAssessment, notApplicable } from './en/reasons.ts'
import { headings, severities, statuses, vatCategories } from './en/status.ts'
import { tariffs } from './en/tariffs.ts'
import { ofThing, trace } from './en/trace.ts'
import { units } from './en/units.ts'
import { demonstration, difference, estimate, members, priceList } from './en/views.ts'
import { words } from './en/words.ts'
import type { Texts } from './nb.ts'

/** English without what tells the faults of documents, which pages load when there is a document to read. */
export const enAtFirst: Texts = {
  language: 'en',
  numbers,
  units,
  drivers,
  answers,
  yesNo,
  components,
  tariffs,
  issues: { ...estimateIssues, ...checkIssues },
  words,
  notApplicable,
  needsAssessment,
  assumptions,
  trace,
  ofThing,
  statuses,
  severities,
  vatCategories,
  headings,
  demonstration,
  estimate,
  difference,
  priceList,
  members,
}
