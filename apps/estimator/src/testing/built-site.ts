import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** A site that a build makes. */
interface Site {
  readonly app: string
  /** What it is made of, from the root of the repository. */
  readonly madeOf: readonly string[]
  /** What a build writes last. */
  readonly last: string
  /** What builds it, from the folder of its app. */
  readonly build: readonly string[]
}

/** The site of researchers. */
export const estimatorSite: Site = {
  app: 'apps/estimator',
  madeOf: [
    'apps/estimator/src',
    'apps/estimator/public',
    'apps/estimator/vite.config.ts',
    'packages',
    'pnpm-lock.yaml',
  ],
  last: 'dist/service-worker.js',
  build: ['--tsconfig', 'tsconfig.build.json', 'src/build/build.ts'],
}

/** The pages of the desk. */
export const deskSite: Site = {
  app: 'apps/quote-desk',
  madeOf: ['apps/quote-desk/web', 'apps/quote-desk/vite.config.ts', 'packages', 'pnpm-lock.yaml'],
  last: 'dist/index.html',
  build: ['web/build/pages.ts'],
}

/** The server of the desk. */
export const deskServer: Site = {
  app: 'apps/quote-desk',
  madeOf: ['apps/quote-desk/server', 'apps/quote-desk/web/build', 'packages', 'pnpm-lock.yaml'],
  last: 'server/dist/main.js',
  build: ['web/build/server.ts'],
}

/** What others install or build: the library is built while the site is tested. */
const madeElsewhere = ['node_modules', 'dist']

/** When the newest of some files was written, tests aside, in milliseconds; 0 where there are none. */
export const newest = (place: string): number => {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return found?.mtimeMs ?? 0
  const names = readdirSync(place).filter((name) => !madeElsewhere.includes(name) && !/\.test\.tsx?$/.test(name))
  return Math.max(0, ...names.map((name) => newest(`${place}/${name}`)))
}

/** Builds a site as it is built for users, unless what was built is newer than all that it is made of. */
export const builtSite = ({ app, madeOf, last, build }: Site): void => {
  if (newest(`${root}${app}/${last}`) > Math.max(...madeOf.map((place) => newest(`${root}${place}`)))) return
  execFileSync('node', ['node_modules/tsx/dist/cli.mjs', ...build], {
    cwd: `${root}${app}`,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
