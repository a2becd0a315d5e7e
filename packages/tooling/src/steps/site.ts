import { runNode } from './command.ts'
import { step } from './step.ts'

const tsx = 'node_modules/tsx/dist/cli.mjs'

const builds = [
  ['apps/estimator', 'src/build/build.ts', '--tsconfig', 'tsconfig.build.json'],
  ['apps/quote-desk', 'web/build/build.ts'],
] as const

/** Builds the sites, which tests of what a browser loads and tests in a browser share. */
export const site = step('site', async (say) => {
  const built: boolean[] = []
  for (const [app, script, ...options] of builds) {
    const { code, output } = await runNode([tsx, ...options, script], app)
    say(code === 0 ? `✓ ${app} is built\n` : output)
    built.push(code === 0)
  }
  return !built.includes(false)
})
