import { generated } from './steps/generated.ts'
import { lint } from './steps/lint.ts'
import { runPlan } from './steps/run-plan.ts'
import { site } from './steps/site.ts'
import { beside, inTurn } from './steps/step.ts'
import { browserTests, tests } from './steps/tests.ts'
import { types } from './steps/type-check.ts'

/** Two rows of about the same length, so that two cores are busy all the time. */
const everything = inTurn(beside(site, types), beside(tests, inTurn(lint, generated, browserTests)))

await runPlan(everything)
