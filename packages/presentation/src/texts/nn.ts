import type { Texts } from './nb.ts'
import { answers, yesNo } from './nn/answers.ts'
import { checkIssues } from './nn/check-issues.ts'
import { components } from './nn/components.ts'
import { documentIssues } from './nn/document-issues.ts'
import { drivers } from './nn/drivers.ts'
import { formats, given, measures, types, words } from './nn/formats.ts'
import { numbers } from './nn/numbers.ts'
import { priceListIssues } from './nn/price-list-issues.ts'
import { assumptions, needsAssessment, notApplicable } from './nn/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nn/status.ts'
import { tariffs } from './nn/tariffs.ts'
import { ofThing, trace } from './nn/trace.ts'
import { units } from './nn/units.ts'
import { demonstration, difference, estimate, members, priceList } from './nn/views.ts'

/** Nynorsk. */
export const nn: Texts = {
  language: 'nn',
  numbers,
  units,
  drivers,
  answers,
  yesNo,
  components,
  tariffs,
  issues: { ...documentIssues, ...priceListIssues, ...checkIssues },
  formats,
  types,
  given,
  measures,
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
