import { fileURLToPath } from 'node:url'

/** Where the built site is. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url))
