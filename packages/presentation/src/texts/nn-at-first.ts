import type { Texts } from './nb.ts'
import { answers, yesNo } from './nn/answers.ts'
import { checkIssues } from './nn/check-issues.ts'
import { components } from './nn/components.ts'
import { drivers } from './nn/drivers.ts'
import { estimateIssues } from './nn/estimate-issues.ts'
import { numbers } from './nn/numbers.ts'
import { assumptions, needsAssessment, notApplicable } from './nn/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nn/status.ts'
import { tariffs } from './nn/tariffs.ts'
import { ofThing, trace } from './nn/trace.ts'
import { units } from './nn/units.ts'
import { demonstration, difference, estimate, members, priceList } from './nn/views.ts'
import { words } from './nn/words.ts'

/** Nynorsk without what tells the faults of documents, which pages load when there is a document to read. */
export const nnAtFirst: Texts = {
  language: 'nn',
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
