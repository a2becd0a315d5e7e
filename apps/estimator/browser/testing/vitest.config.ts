import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['{estimator,quote-desk}/browser/**/*.test.ts'],
    globalSetup: ['estimator/browser/testing/global-setup.ts'],
    // No test is timed; these only end one that hangs, on a machine that may be busy with much else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 90_000 } },
    isolate: false,
    // Most of a test is waiting for the browser.
    maxWorkers: 2,
  },
})
