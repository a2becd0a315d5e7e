import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { exampleRequests } from '@anslag/price-lists'
import { getRequestListener } from '@hono/node-server'
import { expect, it } from 'vitest'
import type { Desk } from './desk.ts'
import { readBackup, writeBackup } from './integrity/backup-file.ts'
import { appendingTo } from './jobs/checkpoints.ts'
import { goOnAbove } from './jobs/daily-check.ts'
import { openAsOwner } from './register/open-register.ts'
import { newLink, newToken } from './sign-in/links.ts'
import { newDatabase } from './testing/database.ts'
import {
  bodyOf,
  cookieOf,
  deskOn,
  done,
  lived,
  livedOf,
  newCase,
  sendTo,
  untilAccepted,
} from './testing/desk-in-memory.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const run = promisify(execFile)

const hasPython = await run('python3', ['-c', 'import os; os.waitstatus_to_exitcode']).then(
  () => true,
  () => false,
)

const mapping = here('../../../packages/quotes/examples/finance-mapping.json')

const listening = async (other: Partial<Desk> = {}) => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  const desk = deskOn(await newDatabase(), { hosts: [host, '127.0.0.1:4180'], ...other })
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

/** Runs the program of the guide once, and returns what each of its batches posts, by number, and says. */
const fetched = async ({ desk, host }: Awaited<ReturnType<typeof listening>>, folder: string) => {
  const { PATH } = process.env
  const env = { PATH, DESK_TOKEN: await newToken(desk, 'Regnskap') }
  await run('python3', ['-B', here('../../../docs/guides/fetch_quotes.py'), `http://${host}`, mapping, folder], { env })
  const batches = join(folder, 'batches')
  return readdirSync(batches)
    .sort()
    .map((name) => {
      const [, ...rows] = readFileSync(join(batches, name, 'rows.csv'), 'utf8')
        .trim()
        .split('\r\n')
      const { said }: { readonly said: readonly string[] } = JSON.parse(
        readFileSync(join(batches, name, 'batch.json'), 'utf8'),
      )
      return { numbers: [...new Set(rows.map((row) => row.split(';')[0] ?? ''))], said: said.join('\n') }
    })
}

it.skipIf(!hasPython)(
  'abuse case 37: the client of the guide begins anew after a restore, and takes each quote once nevertheless',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-fetch-restored-'))
    const outside = { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder }
    const before = await listening(outside)
    const officer = await before.as('officer')
    const kept = await lived(officer, ...untilAccepted)
    const owner = openAsOwner(before.address)
    await writeBackup(owner, join(folder, 'backup'), '2026-11-23T09:00:00Z')
    const lost = await lived(officer, ...untilAccepted)
    expect((await fetched(before, folder)).flatMap(({ numbers }) => numbers)).toEqual([kept.number, lost.number])
    const restored = await listening(outside)
    const other = openAsOwner(restored.address)
    await readBackup(other, join(folder, 'backup'))
    await goOnAbove(restored.desk)
    const next = await lived(await restored.as('officer'), ...untilAccepted)
    const batches = await fetched(restored, folder)
    expect(batches.flatMap(({ numbers }) => numbers)).toEqual([kept.number, lost.number, next.number])
    expect(batches.filter(({ said }) => said.includes('the desk was restored'))).toHaveLength(1)
    expect(await fetched(restored, folder)).toEqual(batches)
    // What the backup did not know to be taken over is acknowledged anew.
    const { entries } = await bodyOf(await (await restored.as('finance'))('GET /api/finance/feed'))
    expect(entries.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      ...['accepted', 'accepted'],
      ...['finance-acknowledged', 'finance-acknowledged'],
    ])
    for (const { server } of [before, restored]) server.close()
    for (const each of [owner, other]) await each.destroy()
    rmSync(folder, { recursive: true })
  },
)
