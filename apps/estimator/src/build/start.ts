import { fileURLToPath } from 'node:url'
import './build.ts'
import { serve } from './static-server.ts'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))
const { PORT = '4173' } = process.env

await serve(folder, Number(PORT))
process.stdout.write(`http://localhost:${PORT}/\n`)
