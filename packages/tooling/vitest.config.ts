import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['{packages,apps}/*/{src,examples}/**/*.test.ts'],
    isolate: false,
  },
})
