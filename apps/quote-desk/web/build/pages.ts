import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Whoever starts the build, tests among them: it is the one for users.
Object.assign(process.env, { NODE_ENV: 'production' })

/** Builds the pages of the desk into `dist`, which the server sends. */
await build({ configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)), logLevel: 'warn' })
