import { endWhenOutputFails } from './output-errors.ts'
import { pricedExample } from './priced-example.ts'
import { processEnvironment } from './process-environment.ts'
import { tellUnwritable } from './run.ts'

const argv = process.argv.slice(2)
const environment = processEnvironment()
endWhenOutputFails(() => tellUnwritable(argv, environment))
process.exitCode = await pricedExample(argv, environment)
