import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { expect, it } from 'vitest'
import { appOf } from './app.ts'
import { inSeconds } from './sign-in/hours-from.ts'
import { newLink } from './sign-in/links.ts'
import { newDatabase } from './testing/database.ts'
import { deskOn, newCase } from './testing/desk-in-memory.ts'

const guide = readFileSync(new URL('../../../docs/guides/run-the-desk.md', import.meta.url), 'utf8')

/** What the guide runs, and what it says that this writes. */
const steps = [...guide.matchAll(/```sh desk\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]

const listening = async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const { desk } = deskOn(await newDatabase(), { hosts: [host], now: () => inSeconds(new Date()) })
  server.on('request', getRequestListener(appOf(desk).fetch))
  return { server, desk, host }
}

it('the guide goes from an estimate to finance with the commands that it shows', async () => {
  const { server, desk, host } = await listening()
  const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-guide-'))
  const { estimate, details } = newCase()
  writeFileSync(join(folder, 'estimate.json'), JSON.stringify(estimate))
  writeFileSync(join(folder, 'details.json'), JSON.stringify(details))
  const link = async (role: 'officer' | 'finance') => `http://${host}${await newLink(desk, 'Kari Nordmann', role)}`
  const { PATH } = process.env
  const env = { PATH, DESK: `http://${host}`, OFFICER: await link('officer'), FINANCE: await link('finance') }
  const script = ['set -e', ...steps.map(([, commands = '']) => `${commands}echo ---`)].join('\n')
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder, env })
  server.close()
  rmSync(folder, { recursive: true })
  expect(stdout.split('---\n').slice(0, -1)).toEqual(steps.map(([, , text]) => text))
  expect(steps.length).toBeGreaterThan(4)
})
