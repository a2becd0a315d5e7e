import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { root } from '../src/repository/files.ts'

const source = 'packages/pricing/src'

/** The folders whose tests must notice nearly every mutant. */
const folders = ['values', 'tariffs', 'estimate'] as const

const usage = `Usage: npx --yes pnpm@10.34.9 mutation [FOLDER or FILE in ${source}]…
Without arguments: ${folders.join(', ')}. Examples: values, estimate/checks, values/round.ts
`

const patternOf = (place: string): readonly string[] =>
  place.endsWith('.ts') ? [`${source}/${place}`] : [`${source}/${place}/**/*.ts`]

const places = process.argv.slice(2)
const unknown = places.filter((place) => !existsSync(`${root}${source}/${place}`))

const mutate = [
  ...(places.length === 0 ? folders : places).flatMap(patternOf),
  // Tests, their data, and files that only pass on what others declare.
  `!${source}/**/*.test.ts`,
  `!${source}/**/*.test-d.ts`,
  `!${source}/**/index.ts`,
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
