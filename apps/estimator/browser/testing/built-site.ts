import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the site once, as it is built for users. */
export const setup = (): void => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('node', ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.build.json', 'src/build/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
