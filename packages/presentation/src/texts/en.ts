import { answers, yesNo } from './en/answers.ts'
import { checkIssues } from './en/check-issues.ts'
import { components } from './en/components.ts'
import { documentIssues } from './en/document-issues.ts'
import { drivers } from './en/drivers.ts'
import { formats, given, measures, types, words } from './en/formats.ts'
import { numbers } from './en/numbers.ts'
import { priceListIssues } from './en/price-list-issues.ts'
import { assumptions, needsAssessment, notApplicable } from './en/reasons.ts'
import { headings, severities, statuses, vatCategories } from './en/status.ts'
import { tariffs } from './en/tariffs.ts'
import { ofThing, trace } from './en/trace.ts'
import { units } from './en/units.ts'
import { demonstration, difference, estimate, members, priceList } from './en/views.ts'
import type { Texts } from './nb.ts'

/** English. */
export const en: Texts = {
  language: 'en',
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
