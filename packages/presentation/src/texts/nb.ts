import type { IssueCode, Language } from '@anslag/pricing'
import { answers, yesNo } from './nb/answers.ts'
import { checkIssues } from './nb/check-issues.ts'
import { components } from './nb/components.ts'
import { documentIssues } from './nb/document-issues.ts'
import { drivers } from './nb/drivers.ts'
import { formats, given, measures, types, words } from './nb/formats.ts'
import { numbers } from './nb/numbers.ts'
import { priceListIssues } from './nb/price-list-issues.ts'
import { assumptions, needsAssessment, notApplicable } from './nb/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nb/status.ts'
import { tariffs } from './nb/tariffs.ts'
import { ofThing, trace } from './nb/trace.ts'
import { units } from './nb/units.ts'
import { demonstration, difference, estimate, members, priceList } from './nb/views.ts'

const bokmål = {
  numbers,
  units,
  drivers,
  answers,
  yesNo,
  components,
  tariffs,
  issues: { ...documentIssues, ...priceListIssues, ...checkIssues } satisfies Record<IssueCode, string>,
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

/** All texts of one language, but for help: what bokmål has, every language has. */
export type Texts = { readonly language: Language } & typeof bokmål

/** Bokmål. Help texts are apart, since pages load them on demand. */
export const nb: Texts = { language: 'nb', ...bokmål }
