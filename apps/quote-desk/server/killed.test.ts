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

const signedIn = async ({ links }: ServerProcess, role: 'officer' | 'finance' = 'officer'): Promise<string> =>
  cookieOf(await fetch(links.get(role) ?? '', { method: 'POST' }))

const postTo =
  ({ address }: ServerProcess, cookie: string): Post =>
  ({ path, headers, body }) =>
    fetch(`${address}${path}`, { method: 'POST', headers: { ...headers, Cookie: cookie }, body })

/** Makes, issues and revises one case after another until the server is gone; while its database is, it is asked now and then. */
const workUntilGone = async (post: Post, noted: Noted): Promise<void> => {
  for (;;) if ((await lifeOnce(post, noted)) === undefined) await setTimeout(50)
}

/** What was asked, once it is not asked too often any more. */
const unhurried = async (ask: () => Promise<Response>): Promise<Response> => {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 429) return answer
    await setTimeout(1_000)
  }
}

/** What finance has heard, in the order in which it did. */
type Heard = { readonly position: number; readonly number: string; readonly kind: string }[]

/** Goes on in the feed from what was heard before; true where there was more. */
const heardMore = async ({ address }: ServerProcess, cookie: string, heard: Heard): Promise<boolean> => {
  const read = () =>
    fetch(`${address}/api/finance/feed?after=${heard.at(-1)?.position ?? 0}`, { headers: { Cookie: cookie } })
  const answer = await unhurried(read)
  if (answer.status >= 500) return false
  expect(answer.status).toBe(200)
  const { entries }: { readonly entries: Heard } = await answer.json()
  heard.push(...entries)
  return entries.length > 0
}

/** Hears of what is accepted until the server is gone. */
const hearUntilGone = async (server: ServerProcess, heard: Heard): Promise<void> => {
  const cookie = await signedIn(server, 'finance')
  for (;;) {
    await heardMore(server, cookie, heard)
    await setTimeout(150)
  }
}

/** Finance has heard of every offer that was accepted, once, in the order in which they were, and of nothing else. */
const expectHeard = (heard: Heard, { accepted }: Noted): void => {
  expect(heard.map(({ position }) => position)).toEqual(heard.map((_, index) => index + 1))
  expect(heard.filter(({ kind }) => kind !== 'accepted')).toEqual([])
  expect(heard.map(({ number }) => number).sort()).toEqual([...accepted.keys()].sort())
  let latest = 0
  for (const { number } of heard) {
    const { asked, answered } = accepted.get(number) ?? { asked: 0, answered: 0 }
    // Nobody stands behind what was asked for only after they had their answer.
    expect(answered).toBeGreaterThan(latest)
    latest = Math.max(latest, asked)
  }
}

/** Waits until some more quotes were issued, and some more were accepted. */
const someMore = async ({ numbers, accepted }: Noted): Promise<void> => {
  const before = [numbers.size, accepted.size] as const
  while (numbers.size < before[0] + 3 || accepted.size < before[1] + 2) await setTimeout(5)
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

it('killed under load, server and database, keeps all that was answered, every number once, and tells finance of each acceptance', async () => {
  const folder = newFolder()
  const noted = nothingNoted()
  const heard: Heard = []
  const again: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(folder)
    const post = postTo(server, await signedIn(server))
    again.push(...(await askAgain(post, noted)))
    const load = [0, 1, 2].map(() => workUntilGone(post, noted).catch(() => undefined))
    const hearing = hearUntilGone(server, heard).catch((error: unknown) => error)
    await someMore(noted)
    server.killDatabase()
    // The server starts its database again by itself.
    await someMore(noted)
    await server.kill()
    await Promise.all(load)
    // It ends with the connection, and with nothing else.
    expect(await hearing).toBeInstanceOf(TypeError)
  }
  const server = await startServer(folder)
  const cookie = await signedIn(server)
  again.push(...(await askAgain(postTo(server, cookie), noted)))
  expect(again.filter((status) => status !== 200 && status !== 201)).toEqual([])
  await expectNoted(server, cookie, noted)
  const finance = await signedIn(server, 'finance')
  while (await heardMore(server, finance, heard));
  expectHeard(heard, noted)
  const whole: Heard = []
  while (await heardMore(server, finance, whole));
  expect(heard).toEqual(whole)
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
  process.stdout.write(
    rounds > 2
      ? `${rounds} rounds, ${written.length} numbers, ${heard.length} accepted, ${again.length} asked again\n`
      : '',
  )
  // What was killed may take a moment to go.
  rmSync(folder, { recursive: true, maxRetries: 20, retryDelay: 500 })
}, 7_200_000)
