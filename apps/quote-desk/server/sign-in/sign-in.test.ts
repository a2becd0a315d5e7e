import { describe, expect, it } from 'vitest'
import { personOf } from '../policies/person.ts'
import { bodyOf, cookieOf, host, newDesk, sendTo } from '../testing/desk-in-memory.ts'
import { deskRoles, localPeople, newLink, newToken } from './links.ts'

describe('a link', () => {
  it('signs in once, whom and as what it was made for', async () => {
    const { app, desk } = await newDesk()
    const link = await newLink(desk, 'Kari Nordmann', 'officer')
    const send = sendTo(app)
    expect((await send(`GET ${link}`)).status).toBe(404)
    const signedIn = await send(`POST ${link}`)
    expect(await bodyOf(signedIn)).toEqual({ name: 'Kari Nordmann', role: 'officer', until: '2026-11-23T19:00:00Z' })
    expect(signedIn.headers.get('Set-Cookie')).toMatch(
      /^desk-session=[\w-]{22}; Max-Age=36000; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const me = await sendTo(app, cookieOf(signedIn))('GET /api/session')
    expect(await bodyOf(me)).toEqual({ name: 'Kari Nordmann', role: 'officer', hasBuyerLinks: false })
    expect((await send(`POST ${link}`)).status).toBe(401)
    expect((await send('POST /sign-in/guessed')).status).toBe(401)
  })

  it('is no use after its time', async () => {
    const { app, clock, desk } = await newDesk()
    const link = await newLink(desk, 'Kari Nordmann', 'officer')
    clock.now = '2026-11-23T21:00:00Z'
    expect((await sendTo(app)(`POST ${link}`)).status).toBe(401)
  })
})

describe('people at a desk without a provider', () => {
  it('are somebody else in each role, and two are officers, so that one can approve what another has made', () => {
    const people = localPeople('Kari Nordmann')
    expect(new Set(people.map(({ name, role }) => personOf({ name, role }))).size).toBe(people.length)
    expect(people.map(({ role }) => role)).toEqual(['officer', ...deskRoles])
    expect(people[0]).toEqual({ name: 'Kari Nordmann', role: 'officer' })
  })
})

describe('a session', () => {
  it('ends when somebody signs out, and after a working day', async () => {
    const { as, clock } = await newDesk()
    const [one, other] = [await as('officer'), await as('officer')]
    expect((await one('DELETE /api/session')).status).toBe(204)
    expect((await one('GET /api/session')).status).toBe(401)
    expect((await other('GET /api/session')).status).toBe(200)
    clock.now = '2026-11-23T19:00:00Z'
    expect((await other('GET /api/session')).status).toBe(401)
  })

  it('is known by a hash: the register holds nothing that could be used', async () => {
    const { app, desk } = await newDesk()
    const cookie = cookieOf(await sendTo(app)(`POST ${await newLink(desk, 'Kari Nordmann', 'officer')}`))
    const rows = await desk.register.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(cookie.replace('desk-session=', ''))
    expect(rows).toHaveLength(1)
  })
})

describe('a token for a program', () => {
  it('is good for as long as a link, however seldom it is used', async () => {
    const { app, clock, desk } = await newDesk()
    const headers = { Authorization: `Bearer ${await newToken(desk, 'finance program')}` }
    const fetched = async () => (await sendTo(app)('GET /api/finance/feed', { headers })).status
    for (const [now, status] of [
      ['2026-11-23T14:00:00Z', 200],
      ['2026-11-23T20:59:59Z', 200],
      ['2026-11-23T21:00:00Z', 401],
    ] as const) {
      clock.now = now
      expect([now, await fetched()]).toEqual([now, status])
    }
  })
})

describe('another site', () => {
  it('abuse case 10: can send nothing, whatever cookies go along', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await officer('DELETE /api/session', { headers })).status
    expect(await status({ Origin: 'https://example.org' })).toBe(403)
    expect(await status({ Origin: 'null' })).toBe(403)
    expect(await status({ Host: 'example.org' })).toBe(403)
    expect(await status({ Origin: `http://${host}` })).toBe(204)
  })
})
