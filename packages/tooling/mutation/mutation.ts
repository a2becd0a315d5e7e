import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { root } from '../src/repository/files.ts'

const source = 'packages/pricing/src'

/** Places in other packages are named with their package: `quotes/rules`. */
const others = ['quotes', 'intake'] as const

const placeOf = (place: string): string => {
  const [first = '', ...below] = place.split('/')
  return others.some((name) => name === first) ? ['packages', first, 'src', ...below].join('/') : `${source}/${place}`
}

/** The folders whose tests must notice nearly every mutant. */
const folders = ['values', 'tariffs', 'estimate', ...others] as const

const usage = `Usage: npx --yes pnpm@10.34.9 mutation [FOLDER or FILE in ${source}, or after ${others.join('/ or ')}/ in that package]…
Without arguments: ${folders.join(', ')}. Examples: values, estimate/checks, values/figure.ts, quotes/rules
`

const patternOf = (place: string): readonly string[] =>
  place.endsWith('.ts') ? [placeOf(place)] : [`${placeOf(place)}/**/*.ts`]

const places = process.argv.slice(2)
const unknown = places.filter((place) => !existsSync(`${root}${placeOf(place)}`))

const mutate = [
  ...(places.length === 0 ? folders : places).flatMap(patternOf),
  // Tests, their data, and files that only pass on what others declare.
  ...[source, ...others.map(placeOf)].flatMap((folder) => [
    `!${folder}/**/*.test.ts`,
    `!${folder}/**/*.test-d.ts`,
    `!${folder}/**/index.ts`,
    `!${folder}/testing/**`,
  ]),
]

const run = () =>
  new Stryker({
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'packages/tooling/vitest.mutation.config.ts', related: true },
    // Named by its place, since a plugin is looked for beside Stryker itself.
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Enough for the slowest properties on a busy machine, so that only endless loops end this way.
    timeoutMS: 20_000,
    ignorePatterns: ['docs', 'apps', 'packages/presentation'],
    tsconfigFile: 'tsconfig.base.json',
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
    htmlReporter: { fileName: 'reports/mutation/mutation.html' },
    jsonReporter: { fileName: 'reports/mutation/mutation.json' },
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest()

process.chdir(root)
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}.\n${usage}`)
  process.exitCode = 2
} else
  await run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
