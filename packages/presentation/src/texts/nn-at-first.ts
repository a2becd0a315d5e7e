import type { FirstTexts } from './nb.ts'
import { answers, yesNo } from './nn/answers.ts'
import { components } from './nn/components.ts'
import { drivers } from './nn/drivers.ts'
import { numbers } from './nn/numbers.ts'
import { ofThing } from './nn/of-thing.ts'
import { assumptions, needsAssessment, notApplicable } from './nn/reasons.ts'
import { headings, severities, statuses, vatCategories } from './nn/status.ts'
import { units } from './nn/units.ts'
import { untouchedIssues } from './nn/untouched-issues.ts'
import { demonstration, estimate } from './nn/views.ts'
import { words } from './nn/words.ts'

/** Nynorsk as far as a page needs it that nobody has touched. */
export const nnAtFirst: FirstTexts = {
  language: 'nn',
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
