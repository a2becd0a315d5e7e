import { runNode } from './command.ts'
import { step } from './step.ts'

/** The files that are generated are those that would be generated now. */
export const generated = step('generated files', async (say) => {
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'apps/estimator/tsconfig.build.json']
  const { code, output } = await runNode([...tsx, 'packages/tooling/src/generate.ts', '--check'])
  say(output)
  return code === 0
})
