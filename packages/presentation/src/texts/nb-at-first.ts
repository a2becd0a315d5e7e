import { answers, yesNo } from './nb/answers.ts'
import { components } from './nb/components.ts'
import { drivers } from './nb/drivers.ts'
import { numbers } from './nb/numbers.ts'
import { ofThing } from './nb/of-thing.ts'
import { assumptions, needsAssessment, notApplicable } from './nb/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nb/status.ts'
import { units } from './nb/units.ts'
import { untouchedIssues } from './nb/untouched-issues.ts'
import { demonstration, estimate } from './nb/views.ts'
import { words } from './nb/words.ts'
import type { FirstTexts } from './nb.ts'

export const bokmål = {
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

/** Bokmål as far as a page needs it that nobody has touched. */
export const nbAtFirst: FirstTexts = { language: 'nb', ...bokmål }
