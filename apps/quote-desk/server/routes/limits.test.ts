import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { waitUntil } from '../embedded/living.ts'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, deskOn, lived, newCase, newDesk, sendTo, testKeys } from '../testing/desk-in-memory.ts'
import { answeredByLink } from './buyer.ts'
import { rateLimit } from './rate-limit.ts'

describe('a limit', () => {
  it('lets so many a minute through, and fills again evenly', () => {
    const clock = { now: 0 }
    const { take } = rateLimit(60, () => clock.now)
    expect(Array.from({ length: 61 }, () => take('a')).filter((passed) => !passed)).toHaveLength(1)
    expect(take('b')).toBe(true)
    clock.now = 1_000
    expect([take('a'), take('a')]).toEqual([true, false])
  })
})

describe('whoever asks too often', () => {
  it('abuse case 25: is refused, by session and by address, and others notice nothing', async () => {
    const limits = { address: rateLimit(20, () => 0), session: rateLimit(10, () => 0) }
    const { app, as } = deskOn(await newDatabase(), { limits })
    const [one, other] = [await as('officer'), await as('officer')]
    const statuses = []
    for (let times = 0; times < 12; times += 1) statuses.push((await one('GET /api/session')).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429])
    const guesses = []
    for (let times = 0; times < 25; times += 1) guesses.push((await sendTo(app)(`POST /sign-in/guess-${times}`)).status)
    expect(guesses.slice(-6)).toEqual([429, 429, 429, 429, 429, 429])
    const without = await sendTo(app, 'desk-session=guessed')('GET /api/session')
    expect([without.status, without.headers.get('Retry-After')]).toEqual([429, '60'])
    expect((await other('GET /api/session')).status).toBe(200)
  })

  it.each([
    'GET /nothing',
    'GET /ready',
    'GET /api',
    'GET /api/openapi.json',
    'GET /api/offers/guess',
    'GET /api/cases',
  ])('abuse case 25: without a session is refused everywhere: %s', async (call) => {
    const { app, logged } = deskOn(await newDatabase(), {
      limits: { address: rateLimit(3, () => 0), session: rateLimit(3, () => 0) },
    })
    const statuses = []
    for (let times = 0; times < 5; times += 1) statuses.push((await sendTo(app)(call)).status === 429)
    expect([statuses, logged.length]).toEqual([[false, false, false, true, true], 5])
    // Whoever watches over servers is always answered.
    expect((await sendTo(app)('GET /health')).status).toBe(200)
  })
})

describe('a request', () => {
  it('has a line in the log: how it was answered, by the pattern of its address, and nobody and nothing by name', async () => {
    const { as, logged } = await newDesk()
    const officer = await as('officer')
    const { case: id } = await lived(officer, ['issue', {}])
    logged.length = 0
    await officer(`GET /api/cases/${id}`)
    await officer('GET /api/cases?text=Nordmann')
    await officer('GET /api/cases/00000000-0000-4000-8000-000000000000')
    const requests = logged.map((line) => JSON.parse(line).request)
    const line = (route: string, status: number) => ({ method: 'GET', route, status, milliseconds: expect.any(Number) })
    expect(requests).toEqual([line('/api/cases/:id', 200), line('/api/cases', 200), line('none', 404)])
    expect(logged.join()).not.toMatch(new RegExp(`${id}|Nordmann|officer|Kari`))
  })
})

describe('a fault', () => {
  it('abuse case 35: of ours is answered with an id, and the log says where it was and nothing that was sent', async () => {
    let isBroken = false
    const now = () => {
      if (isBroken) throw new TypeError('secret of a request')
      return '2026-11-23T09:00:00Z'
    }
    const { as, app, logged } = deskOn(await newDatabase(), { now })
    const officer = await as('officer')
    isBroken = true
    const answer = await officer('GET /api/session')
    const { issues } = await bodyOf(answer)
    expect([answer.status, issues[0].code]).toEqual([500, 'desk/fault'])
    expect(JSON.stringify(issues)).not.toMatch(/secret|server\/|select/)
    expect(logged.join()).toContain(String(Object.values(issues[0].params)[0]))
    expect(logged.join()).not.toContain('secret of a request')
    isBroken = false
    expect((await sendTo(app)('GET /health')).status).toBe(200)
  })

  it('abuse case 34: of a full disk refuses writes with a clear answer, and reading goes on', async () => {
    let isFull = false
    const keys = () => {
      if (isFull) throw Object.assign(new Error('could not extend file'), { code: '53100' })
      return testKeys
    }
    const { as } = deskOn(await newDatabase(), { keys })
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    isFull = true
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': 'issue-when-full' }
    const refused = await officer(`POST /api/cases/${id}/issue`, { headers })
    expect([refused.status, (await bodyOf(refused)).issues[0].code]).toEqual([507, 'desk/database-full'])
    expect((await bodyOf(await officer(`GET /api/cases/${id}`))).version).toBe(1)
    isFull = false
    expect((await officer(`POST /api/cases/${id}/issue`, { headers })).status).toBe(200)
  })

  it('abuse case 34: that fills up is refused before the database has no room for its own log: whatever reads is answered', async () => {
    const room = { isThere: true }
    const { as, desk } = deskOn(await newDatabase(), { hasRoom: async () => room.isThere })
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    room.isThere = false
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': 'issue-when-full' }
    for (const call of [`POST /api/cases/${id}/issue`, 'POST /api/cases', `PUT /api/cases/${id}/presence`])
      expect([call, (await officer(call, { headers })).status]).toEqual([call, 507])
    const answer = { hash: 'sha256:0', name: 'Ola', reason: 'price' }
    const byLink = await answeredByLink(desk, 'a link', 'decline', answer)
    expect(byLink).toMatchObject({ ok: false, issues: [{ code: 'desk/database-full' }] })
    const { estimate } = newCase()
    for (const [call, body] of [
      [`GET /api/cases/${id}`],
      ['GET /api/work-lists'],
      ['POST /api/readings', { language: 'nb', estimate }],
      ['DELETE /api/session'],
    ] as const)
      expect([call, (await officer(call, { body })).status < 300]).toEqual([call, true])
    room.isThere = true
    expect((await (await as('officer'))(`POST /api/cases/${id}/issue`, { headers })).status).toBe(200)
  })

  it('abuse case 33: of a database that goes away is told, nothing is half done, and the same key succeeds once it is back', async () => {
    const { as, address } = deskOn(await newDatabase())
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
    await client.query('begin')
    await client.query('select 1 from "case" where id = $1 for update', [id])
    const headers = { 'If-Match': '"1"', 'Idempotency-Key': 'issue-without-database' }
    const asked = officer(`POST /api/cases/${id}/issue`, { headers })
    const waiting = async () => (await client.query(`select 1 ${others} and wait_event_type = 'Lock'`)).rows.length > 0
    await waitUntil(waiting, 60_000)
    await client.query(`select pg_terminate_backend(pid) ${others}`)
    await client.query('rollback')
    await client.end()
    const first = await asked
    expect([first.status, (await bodyOf(first)).issues[0].code]).toEqual([503, 'desk/database-away'])
    const again = await officer(`POST /api/cases/${id}/issue`, { headers })
    expect(await bodyOf(again)).toMatchObject({ number: 'DEMO-2026-0001', version: 2 })
  })
})

describe('hostile text', () => {
  it('abuse case 30: is refused with codes and places, and names of prototypes are names like others', async () => {
    const { as } = deskOn(await newDatabase())
    const officer = await as('officer')
    const codes = async (body: string) => {
      const answer = await officer('POST /api/cases', { body })
      return [answer.status, (await bodyOf(answer)).issues[0].code]
    }
    expect(await codes('{"__proto__":{"details":1}}')).toEqual([422, expect.stringMatching(/^format\//)])
    expect(await codes('{"details":1,"details":2}')).toEqual([400, 'json/duplicate-key'])
    expect(await codes('{"details":1e400}')).toEqual([400, 'json/not-an-integer'])
    expect(await codes('{"details":"\\ud800"}')).toEqual([400, 'json/lone-surrogate'])
  })
})
