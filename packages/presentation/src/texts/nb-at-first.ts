import { answers, yesNo } from './nb/answers.ts'
import { checkIssues } from './nb/check-issues.ts'
import { components } from './nb/components.ts'
import { drivers } from './nb/drivers.ts'
import { estimateIssues } from './nb/estimate-issues.ts'
import { numbers } from './nb/numbers.ts'
import { assumptions, needsAssessment, notApplicable } from './nb/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nb/status.ts'
import { tariffs } from './nb/tariffs.ts'
import { ofThing, trace } from './nb/trace.ts'
import { units } from './nb/units.ts'
import { demonstration, difference, estimate, members, priceList } from './nb/views.ts'
import { words } from './nb/words.ts'
import type { Texts } from './nb.ts'

export const bokmål = {
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

/** Bokmål without what tells the faults of documents, which pages load when there is a document to read. */
export const nbAtFirst: Texts = { language: 'nb', ...bokmål }
