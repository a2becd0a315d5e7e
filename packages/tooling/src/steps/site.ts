import { runNode } from './command.ts'
import { one, step } from './step.ts'

/** Builds the site, which tests of what a browser loads and tests in a browser share. */
export const site = step('site', async (say) => {
  const { code, output } = await runNode(
    ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.build.json', 'src/build/build.ts'],
    'apps/estimator',
  )
  say(code === 0 ? '✓ the site is built\n' : output)
  return one(code === 0)
})
