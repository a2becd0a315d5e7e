import { endWhenOutputFails } from './output-errors.ts'
import { processEnvironment } from './process-environment.ts'
import { reportUnwritable, run } from './run.ts'

const argv = process.argv.slice(2)
const environment = processEnvironment()
endWhenOutputFails(() => reportUnwritable(argv, environment))
process.exitCode = await run(argv, environment)
