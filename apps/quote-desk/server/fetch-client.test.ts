import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { exampleRequests } from '@anslag/price-lists'
import { getRequestListener } from '@hono/node-server'
import { expect, it } from 'vitest'
import { newLink } from './sign-in/links.ts'
import { newDatabase } from './testing/database.ts'
import { cookieOf, deskOn, done, lived, livedOf, newCase, sendTo, untilAccepted } from './testing/desk-in-memory.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const run = promisify(execFile)

const hasPython = await run('python3', ['-c', 'import os; os.waitstatus_to_exitcode']).then(
  () => true,
  () => false,
)

const listening = async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const desk = deskOn(await newDatabase(), { hosts: [host, '127.0.0.1:4180'] })
  server.on('request', getRequestListener(desk.app.fetch))
  return { ...desk, server, host }
}

it.skipIf(!hasPython)(
  'abuse case 32: the client of the guide takes each quote once, wherever it is killed',
  async () => {
    const { as, app, desk, server, host } = await listening()
    const officer = await as('officer')
    const accepted = await lived(officer, ...untilAccepted)
    const typical = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
    await done(officer, typical, 'receive', {})
    await lived(officer, ...untilAccepted, ['cancel', { reason: 'mistake' }])
    const cookie = cookieOf(await sendTo(app)(`POST ${await newLink(desk, 'Regnskap', 'finance')}`)).split('=')
    const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-fetch-'))
    const jar = join(folder, 'cookies')
    writeFileSync(jar, `# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t4102444800\t${cookie.join('\t')}\n`)
    const mapping = here('../../../packages/quotes/examples/finance-mapping.json')
    const given = [here('../../../docs/guides'), `http://${host}`, mapping, folder]
    const { PATH } = process.env
    const env = { PATH, DESK_COOKIES: jar, STRIDE: '6' }
    const { stdout } = await run('python3', ['-B', here('./testing/kill-at-every-step.py'), ...given], { env })
    server.close()
    rmSync(folder, { recursive: true })
    // The cancelled quote was never imported, so each run says that it is refused.
    const { kills, rows, codes } = JSON.parse(stdout)
    expect([codes, rows > 20, kills > 5]).toEqual([[1], true, true])
    const { entries } = JSON.parse(await (await (await as('finance'))('GET /api/finance/feed')).text())
    const told = entries.filter(({ kind }: { kind: string }) => kind === 'finance-acknowledged')
    expect(told.map(({ number }: { number: string }) => number).sort()).toEqual(
      [accepted.number, typical.number].sort(),
    )
  },
)
