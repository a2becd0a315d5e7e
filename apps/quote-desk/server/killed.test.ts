import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { verify } from '@anslag/quotes'
import { expect, it } from 'vitest'
import { bodyOf, cookieOf } from './testing/desk-in-memory.ts'
import { newFolder, runDesk, type ServerProcess, startServer } from './testing/killed-server.ts'
import { askAgain, lifeOnce, type Noted, nothingNoted, type Post } from './testing/load.ts'

/** A long run is asked for by `DESK_CRASH_ROUNDS=100`. */
const { DESK_CRASH_ROUNDS: asked = '2' } = process.env

const rounds = Number(asked)

const signedIn = async ({ links }: ServerProcess): Promise<string> =>
  cookieOf(await fetch(links.get('officer') ?? '', { method: 'POST' }))

const postTo =
  ({ address }: ServerProcess, cookie: string): Post =>
  ({ path, headers, body }) =>
    fetch(`${address}${path}`, { method: 'POST', headers: { ...headers, Cookie: cookie }, body })

/** Makes, issues and revises one case after another until the server is gone; while its database is, it is asked now and then. */
const workUntilGone = async (post: Post, noted: Noted): Promise<void> => {
  for (;;) if ((await lifeOnce(post, noted)) === undefined) await setTimeout(50)
}

/** Waits until some more quotes were issued. */
const someMore = async ({ numbers }: Noted): Promise<void> => {
  const before = numbers.size
  while (numbers.size < before + 3) await setTimeout(5)
}

/** What was asked, once it is not asked too often any more. */
const unhurried = async (ask: () => Promise<Response>): Promise<Response> => {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 429) return answer
    await setTimeout(1_000)
  }
}

/** Everything that was answered is there, and nothing more: what was asked without an answer was asked again. */
const expectNoted = async ({ address }: ServerProcess, cookie: string, noted: Noted): Promise<void> => {
  for (const [id, version] of noted.versions) {
    const read = () => fetch(`${address}/api/cases/${id}`, { headers: { Cookie: cookie } })
    const found = await bodyOf(await unhurried(read))
    expect([found.version, found.number === undefined || verify(found.quote).holds]).toEqual([version, true])
    if (found.number !== undefined) expect(noted.numbers.get(found.number)).toBe(id)
  }
}

it('killed under load, server and database, keeps all that was answered, and every number once', async () => {
  const folder = newFolder()
  const noted = nothingNoted()
  const again: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(folder)
    const post = postTo(server, await signedIn(server))
    again.push(...(await askAgain(post, noted)))
    const load = [0, 1, 2].map(() => workUntilGone(post, noted).catch(() => undefined))
    await someMore(noted)
    server.killDatabase()
    // The server starts its database again by itself.
    await someMore(noted)
    await server.kill()
    await Promise.all(load)
  }
  const server = await startServer(folder)
  const cookie = await signedIn(server)
  again.push(...(await askAgain(postTo(server, cookie), noted)))
  expect(again.filter((status) => status !== 200 && status !== 201)).toEqual([])
  await expectNoted(server, cookie, noted)
  await server.stop()
  const lines = readFileSync(join(folder, 'checkpoints.jsonl'), 'utf8').trim().split('\n')
  const written = [...new Set(lines.map((line) => JSON.parse(line).number))].sort()
  const year = new Date().getFullYear()
  expect(written).toEqual(written.map((_, index) => `DEMO-${year}-${String(index + 1).padStart(4, '0')}`))
  expect(written).toEqual([...noted.numbers.keys()].sort())
  expect(await runDesk(folder, 'check')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^\d+ cases checked, 0 findings/),
  })
  process.stdout.write(rounds > 2 ? `${rounds} rounds, ${written.length} numbers, ${again.length} asked again\n` : '')
  // What was killed may take a moment to go.
  rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 500 })
}, 7_200_000)
