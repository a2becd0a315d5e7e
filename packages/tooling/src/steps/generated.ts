import { runNode } from './command.ts'
import { one, step } from './step.ts'

/** The files that are generated are those that would be generated now. */
export const generated = step('generated files', async (say) => {
  const { code, output } = await runNode(['--import', 'tsx', 'packages/tooling/src/generate.ts', '--check'])
  say(output)
  return one(code === 0)
})
