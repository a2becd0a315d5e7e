import { fileURLToPath } from 'node:url'
import './build.ts'
import { locales } from '../shell/locales.ts'
import { serve } from './static-server.ts'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))

/** The usual port, so that an address that somebody has kept still works; any free one when it is taken. */
const { PORT = '4173', HOSTS = '' } = process.env

/** Names besides this computer's own, such as that of a proxy before it. */
const hosts = HOSTS.split(',').map((name) => name.trim().toLowerCase())

const server = await serve(folder, Number(PORT), hosts).catch(() => serve(folder, 0, hosts))
const bound = server.address()
const address = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : PORT}/`
const lines = Object.values(locales).map(({ name, folder: path }) => `  ${name.padEnd(8)} ${address}${path}`)
process.stdout.write(`${['Anslag is open at:', ...lines, 'Ctrl+C ends it.'].join('\n')}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
