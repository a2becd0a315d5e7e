import { componentsPage } from './components.ts'
import { issuesPage } from './issues.ts'
import { limitsPage } from './limits.ts'
import type { Generated } from './page.ts'
import { quoteSampleFiles } from './quote-samples.ts'
import { quoteRulesPage } from './quotes.ts'
import { schemaFiles } from './schemas.ts'

export type { Generated } from './page.ts'
export { tourPage } from './tour.ts'

/** Every generated file, as it should be now. */
export const generatedFiles = (): readonly Generated[] => [
  ...schemaFiles(),
  componentsPage(),
  issuesPage(),
  limitsPage(),
  quoteRulesPage(),
  ...quoteSampleFiles(),
]
