import { endWhenOutputFails } from './output-errors.ts'
import { processEnvironment } from './process-environment.ts'
import { run, tellUnwritable } from './run.ts'

const argv = process.argv.slice(2)
const environment = processEnvironment()
endWhenOutputFails(() => tellUnwritable(argv, environment))
process.exitCode = await run(argv, environment)
