import './build.ts'
import { fileURLToPath } from 'node:url'

const main = new URL('../../server/dist/main.js', import.meta.url)
// What the server starts of itself, it starts by this: nothing is built again.
process.argv[1] = fileURLToPath(main)
await import(main.href)
