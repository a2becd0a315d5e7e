import { answers, yesNo } from './en/answers.ts'
import { components } from './en/components.ts'
import { drivers } from './en/drivers.ts'
import { numbers } from './en/numbers.ts'
import { ofThing } from './en/of-thing.ts'
import { assumptions, needsAssessment, notApplicable } from './en/reasons.ts'
import { headings, severities, statuses, vatCategories } from './en/status.ts'
import { units } from './en/units.ts'
import { untouchedIssues } from './en/untouched-issues.ts'
import { demonstration, estimate } from './en/views.ts'
import { words } from './en/words.ts'
import type { FirstTexts } from './nb.ts'

/** English as far as a page needs it that nobody has touched. */
export const enAtFirst: FirstTexts = {
  language: 'en',
  numbers,
  units,
  drivers,
  answers,
  yesNo,
  components,
  issues: untouchedIssues,
  words,
  notApplicable,
  needsAssessment,
  assumptions,
  ofThing,
  statuses,
  severities,
  vatCategories,
  headings,
  demonstration,
  estimate,
}
