import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('../..', import.meta.url))

/** What the site is made of, from the root of the repository. */
const madeOf = [
  'apps/estimator/src',
  'apps/estimator/public',
  'apps/estimator/vite.config.ts',
  'packages',
  'pnpm-lock.yaml',
]

/** What others install or build: the library is built while the site is tested. */
const madeElsewhere = ['node_modules', 'dist']

/** When the newest of some files was written, tests aside, in milliseconds; 0 where there are none. */
export const newest = (place: string): number => {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return found?.mtimeMs ?? 0
  const names = readdirSync(place).filter((name) => !madeElsewhere.includes(name) && !/\.test\.tsx?$/.test(name))
  return Math.max(0, ...names.map((name) => newest(`${place}/${name}`)))
}

/** What a build writes last. */
const last = `${app}dist/service-worker.js`

/** Builds the site as it is built for users, unless what was built is newer than all that it is made of. */
export const builtSite = (): void => {
  if (newest(last) > Math.max(...madeOf.map((place) => newest(`${app}../../${place}`)))) return
  execFileSync('node', ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.build.json', 'src/build/build.ts'], {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
