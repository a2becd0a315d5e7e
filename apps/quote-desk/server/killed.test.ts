import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { verify } from '@anslag/quotes'
import { expect, it } from 'vitest'
import { bodyOf, cookieOf, newCase, newKey } from './testing/desk-in-memory.ts'
import { newFolder, runDesk, type ServerProcess, startServer } from './testing/killed-server.ts'

/** A long run is asked for by `DESK_CRASH_ROUNDS=100`. */
const { DESK_CRASH_ROUNDS: asked = '2' } = process.env

const rounds = Number(asked)

const signedIn = async ({ links }: ServerProcess, role: string): Promise<string> =>
  cookieOf(await fetch(links.get(role) ?? '', { method: 'POST' }))

/** Makes and issues cases one after another until the server is gone; every number that was answered is noted. */
const issueUntilGone = async (server: ServerProcess, cookie: string, answered: Map<string, string>): Promise<void> => {
  const body = JSON.stringify(newCase())
  const post = async (path: string, headers: Readonly<Record<string, string>>, sent?: string) => {
    const all = { Cookie: cookie, 'Idempotency-Key': newKey(), ...headers }
    const response = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: all,
      ...(sent && { body: sent }),
    })
    return bodyOf(response)
  }
  for (;;) {
    const { case: id } = await post('/api/cases', {}, body)
    const { number } = await post(`/api/cases/${id}/issue`, { 'If-Match': '"1"' })
    if (number !== undefined) answered.set(number, id)
  }
}

it('killed under load, server and database, keeps all that was answered, and every number once', async () => {
  const folder = newFolder()
  const answered = new Map<string, string>()
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(folder)
    const cookie = await signedIn(server, 'officer')
    const before = answered.size
    const load = [0, 1, 2].map(() => issueUntilGone(server, cookie, answered).catch(() => undefined))
    while (answered.size < before + 3) await setTimeout(5)
    await server.kill()
    await Promise.all(load)
  }
  const server = await startServer(folder)
  const cookie = await signedIn(server, 'officer')
  for (const [number, id] of answered) {
    const found = await bodyOf(await fetch(`${server.address}/api/cases/${id}`, { headers: { Cookie: cookie } }))
    expect([found.number, verify(found.quote).holds]).toEqual([number, true])
  }
  await server.stop()
  const lines = readFileSync(join(folder, 'checkpoints.jsonl'), 'utf8').trim().split('\n')
  const written = [...new Set(lines)].map((line) => JSON.parse(line).number)
  expect(written.sort()).toEqual(
    written.map((_, index) => `DEMO-${new Date().getFullYear()}-${String(index + 1).padStart(4, '0')}`),
  )
  expect(written).toEqual(expect.arrayContaining([...answered.keys()]))
  expect(await runDesk(folder, 'check')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^\d+ cases checked, 0 findings/),
  })
  rmSync(folder, { recursive: true })
}, 3_600_000)
