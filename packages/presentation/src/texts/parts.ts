import type { Text } from '@anslag/pricing'
import { words as ofComponents } from '@anslag/pricing/words'
import { plan } from '../plan/texts/plan.ts'
import { checkedQuote, shownQuote } from '../quotes/texts/quote.ts'
import { reading } from '../reading/texts/reading.ts'
import { ofAnyThing, yesNo } from './answers.ts'
import { checkIssues } from './check-issues.ts'
import { countries } from './countries.ts'
import { documentIssues } from './document-issues.ts'
import { formats, given, measures, types } from './formats.ts'
import type { Wording } from './in-language.ts'
import { difference, members, priceList } from './later-views.ts'
import { numbers } from './numbers.ts'
import { priceListIssues } from './price-list-issues.ts'
import { assumptions, sharedReasons } from './reasons.ts'
import { headings, severities, statuses, vatCategories } from './status.ts'
import { trace } from './trace.ts'
import { units } from './units.ts'
import { untouchedIssues } from './untouched-issues.ts'
import { demonstration, estimate } from './views.ts'
import { words } from './words.ts'

const notApplicable: Readonly<Record<string, Text>> = { ...sharedReasons, ...ofComponents.notApplicable }

// Each export is a part that pages load by itself, in one language: `generate` writes a module for each.

/** The texts that a page needs which nobody has touched. */
export const initial = {
  language: { nb: 'nb', nn: 'nn', en: 'en' } as const,
  numbers,
  units,
  drivers: ofComponents.drivers,
  answers: ofComponents.answers,
  yesNo,
  components: ofComponents.titles,
  issues: untouchedIssues,
  words,
  notApplicable,
  assumptions,
  ofThing: ofComponents.ofThing,
  ofAnyThing,
  statuses,
  severities,
  vatCategories,
  headings,
  demonstration,
  estimate,
} satisfies Wording

/** What tells faults, explains figures and compares. */
export const deferred = {
  issues: checkIssues,
  needsAssessment: ofComponents.needsAssessment,
  faults: { issues: { ...documentIssues, ...priceListIssues }, formats, types, given, measures },
  tariffs: ofComponents.tariffs,
  countries,
  trace,
  difference,
  priceList,
  members,
} satisfies Wording

/** What each driver means and why it moves the price, or why it is asked. */
export const help = ofComponents.help satisfies Wording

/** Words of plans; of quotes, in two parts; of order files that are read. */
export { checkedQuote, plan, reading, shownQuote }
