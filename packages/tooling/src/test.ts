import { generated } from './steps/generated.ts'
import { lint } from './steps/lint.ts'
import { runAll } from './steps/step.ts'
import { browserTests, tests } from './steps/tests.ts'
import { types } from './steps/type-check.ts'

const { passed, failed } = await runAll([types, lint, generated, tests, browserTests], (text) =>
  process.stdout.write(text),
)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
