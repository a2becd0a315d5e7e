import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { root } from './src/repository/files.ts'

export default defineConfig({
  root,
  test: {
    include: ['{packages,apps}/*/{src,examples,bench,server,web}/**/*.test.ts'],
    isolate: false,
    maxWorkers: availableParallelism(),
    // No test is timed; this only ends one that hangs, on a machine that may be busy with much else.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
