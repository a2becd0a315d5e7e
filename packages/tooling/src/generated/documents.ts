import { apiPages } from './api/pages.ts'
import { componentsPage } from './components.ts'
import { aloudFiles, goldenFiles } from './golden.ts'
import { issuesPage } from './issues.ts'
import { limitsPage } from './limits.ts'
import type { Generated } from './page.ts'
import { planSampleFiles } from './plan-sample.ts'
import { quoteSampleFiles } from './quote-samples.ts'
import { quoteRulesPage } from './quotes.ts'
import { schemaFiles } from './schemas.ts'

/** Pages, schemas and samples: what is made for readers. */
export const generatedFiles = async (): Promise<readonly Generated[]> => [
  ...schemaFiles(),
  componentsPage(),
  issuesPage(),
  limitsPage(),
  quoteRulesPage(),
  ...quoteSampleFiles(),
  ...planSampleFiles(),
  ...goldenFiles(),
  ...(await aloudFiles()),
  ...apiPages(),
]
