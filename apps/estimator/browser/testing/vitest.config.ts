import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/testing/built-site.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    isolate: false,
  },
})
