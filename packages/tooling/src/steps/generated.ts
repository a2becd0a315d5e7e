import { runNode } from './command.ts'
import { one, type Step } from './step.ts'

/** The files that are generated are those that would be generated now. */
export const generated: Step = {
  name: 'generated files',
  run: async () => {
    const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'apps/estimator/tsconfig.build.json']
    const { code } = await runNode([...tsx, 'packages/tooling/src/generate.ts', '--check'], true)
    return one(code === 0)
  },
}
