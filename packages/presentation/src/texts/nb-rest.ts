import { checkIssues } from './nb/check-issues.ts'
import { difference, members, priceList } from './nb/later-views.ts'
import { tariffs } from './nb/tariffs.ts'
import { trace } from './nb/trace.ts'
import { nbFaults } from './nb-faults.ts'

/** What bokmål has beyond {@link nbAtFirst}: what tells faults, explains figures and compares. */
export const nbRest = { issues: checkIssues, faults: nbFaults, tariffs, trace, difference, priceList, members }

/** The texts that a page fetches when it reads, explains or compares: what bokmål has, every language has. */
export type RestTexts = typeof nbRest
