import { defineConfig } from 'vitest/config'
import { filesBelow, read, root } from './src/repository/files.ts'

/** Stryker runs tests in worker threads, which cannot have a time zone of their own. */
const inOtherZones = filesBelow('packages/pricing').filter(
  (file) => file.endsWith('.test.ts') && read(file).includes("'TZ'"),
)

/** The tests that mutants are held against: those of pricing, quotes and intake, which import their files by relative paths. */
export default defineConfig({
  root,
  test: {
    include: ['packages/pricing/{src,examples}/**/*.test.ts', 'packages/{quotes,intake}/src/**/*.test.ts'],
    exclude: inOtherZones,
    isolate: false,
    testTimeout: 60_000,
  },
})
