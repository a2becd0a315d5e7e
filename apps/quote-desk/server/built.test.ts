import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtSite, deskServer } from '../../estimator/src/testing/built-site.ts'
import { bodyOf, cookieOf, newCase, newKey } from './testing/desk-in-memory.ts'
import { builtServer, newFolder, type ServerProcess, startServer } from './testing/killed-server.ts'

builtSite(deskServer)

const folder = newFolder()
let server: ServerProcess
let cookie: string

beforeAll(async () => {
  server = await startServer(folder, builtServer)
  cookie = cookieOf(await fetch(server.links.get('officer') ?? '', { method: 'POST' }))
}, 240_000)

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const post = (path: string, body: unknown, version = 1) =>
  fetch(`${server.address}${path}`, {
    method: 'POST',
    headers: { Cookie: cookie, 'Idempotency-Key': newKey(), 'If-Match': `"${version}"` },
    body: JSON.stringify(body),
  })

/** Processes of their own print and read, from the sources: a server that was built finds them too. */
it('the server as it is built prints what it issues', { timeout: 120_000 }, async () => {
  const { case: id } = await bodyOf(await post('/api/cases', newCase()))
  expect((await post(`/api/cases/${id}/issue`, {})).status).toBe(200)
  const printed = () => fetch(`${server.address}/api/cases/${id}/revisions/1/pdf`, { headers: { Cookie: cookie } })
  while ((await printed()).status === 404) await setTimeout(100)
  expect(Buffer.from(await (await printed()).arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
})

it('the server as it is built reads the files of an order', { timeout: 120_000 }, async () => {
  const files = [
    { name: 'bestilling.txt', text: 'require no.ssb.fdb:30 as db\nimport db/INNTEKT_WLONN 2020-01-01 as lonn' },
  ]
  const answer = await (await post('/api/readings', { files, language: 'nb' })).json()
  expect(answer.origin).toBe('files')
})
