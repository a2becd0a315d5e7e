import { generateKeyPair, SignJWT } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAsOwner } from '../register/open-register.ts'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, cookieOf, deskOn, host, sendTo, type TestDesk } from '../testing/desk-in-memory.ts'
import { answerAt, startProvider, type TestProvider } from '../testing/provider.ts'
import { findProvider, type ProviderSettings } from './provider.ts'

const publicUrl = `http://${host}`

let at: TestProvider
let settings: ProviderSettings
let test: TestDesk

const later = (minutes: number) =>
  new Date(Date.parse(test.clock.now) + minutes * 60_000).toISOString().replace('.000Z', 'Z')

beforeAll(async () => {
  at = await startProvider(`${publicUrl}/sign-in/callback`)
  settings = {
    issuer: at.issuer,
    clientId: 'desk',
    clientSecret: 'secret of the desk',
    audience: 'urn:anslag:desk',
    rolesClaim: 'roles',
    personClaim: 'person',
    nameClaim: 'name',
    unitClaim: 'unit',
    redirect: `${publicUrl}/sign-in/callback`,
  }
  at.accounts.set('kari', { roles: ['officer', 'approver'], name: 'Kari Nordmann', person: 'p-1' })
  at.accounts.set('kari-too', { roles: ['approver'], name: 'K. Nordmann', person: 'p-1' })
  at.accounts.set('guest', { roles: ['guest'], name: 'Guest', person: 'p-3' })
  test = deskOn(await newDatabase(), { publicUrl, provider: await findProvider(settings) })
})

afterAll(() => at.stop())

const begun = async (query = '') => {
  const response = await sendTo(test.app)(`GET /sign-in${query}`)
  return { address: response.headers.get('Location') ?? '', cookie: cookieOf(response) }
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .find((each) => each.startsWith('desk-session=')) ?? ''

const back = (cookie: string, address: string) => sendTo(test.app, cookie)(`GET ${address.replace(publicUrl, '')}`)

const signedIn = async (account: string, query = '') => {
  const { address, cookie } = await begun(query)
  const response = await back(cookie, await answerAt(at.issuer, address, account))
  return { response, cookie: cookiesOf(response), send: sendTo(test.app, cookiesOf(response)) }
}

describe('signing in at a provider', () => {
  it('lets a person in with the name, the role and the person that it tells', async () => {
    const { response, send, cookie } = await signedIn('kari', '?returnTo=/cases')
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/cases'])
    expect(response.headers.getSetCookie().join()).toMatch(
      /desk-session=[\w-]{22}; Max-Age=36000; Path=\/; HttpOnly; SameSite=Lax/,
    )
    expect(await bodyOf(await send('GET /api/session'))).toEqual({
      name: 'Kari Nordmann',
      role: 'officer',
      hasBuyerLinks: true,
    })
    const approver = await signedIn('kari', '?role=approver')
    expect(await bodyOf(await approver.send('GET /api/session'))).toMatchObject({ role: 'approver' })
    expect(approver.cookie).not.toBe(cookie)
    await signedIn('kari-too')
    const rows = await test.desk.register.selectFrom('session').select(['subject', 'tokens']).execute()
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(['p-1']))
    // What is stored opens with the cookie alone.
    expect(rows.every(({ tokens }) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(tokens ?? ''))).toBe(true)
  })

  it('tells of which unit somebody is, and when that changes', async () => {
    const account = { roles: ['officer'], name: 'Ida Moe', person: 'p-4', unit: 'Helse' }
    at.accounts.set('ida', account)
    const { send } = await signedIn('ida')
    expect(await bodyOf(await send('GET /api/session'))).toMatchObject({ unit: 'Helse' })
    const before = test.clock.now
    account.unit = 'Skatt'
    test.clock.now = later(10)
    expect(await bodyOf(await send('GET /api/session'))).toMatchObject({ unit: 'Skatt' })
    test.clock.now = before
  })

  it('lets nobody in who has no role here, or not the one that was asked for', async () => {
    expect((await signedIn('guest')).response.status).toBe(403)
    expect((await signedIn('kari-too', '?role=officer')).response.status).toBe(403)
  })

  it('abuse case 7: takes a code, its state and what the browser kept but once, and together', async () => {
    const { address, cookie } = await begun()
    const returned = await answerAt(at.issuer, address, 'kari')
    const other = await begun()
    expect((await back('', returned)).status).toBe(401)
    expect((await back(other.cookie, returned)).status).toBe(401)
    expect((await back(cookie, returned)).status).toBe(302)
    expect((await back(cookie, returned)).status).toBe(401)
    const third = await begun()
    const forged = new URL(returned)
    forged.searchParams.set('state', new URL(third.address).searchParams.get('state') ?? '')
    expect((await back(third.cookie, forged.href)).status).toBe(401)
  })

  it('abuse case 6: takes no answer to a question that somebody else has asked', async () => {
    const { address, cookie } = await begun()
    const returned = await answerAt(at.issuer, address, 'kari')
    const owner = openAsOwner(test.address)
    await sql`update sign_in_flow set nonce = 'of somebody else'`.execute(owner)
    await owner.destroy()
    expect((await back(cookie, returned)).status).toBe(401)
  })

  it('abuse case 11: goes on to paths of its own alone', async () => {
    for (const elsewhere of [
      'https://example.org/',
      '//example.org/',
      '/\\example.org',
      'javascript:alert(1)',
      '/a\n/b',
    ]) {
      const { response } = await signedIn('kari', `?returnTo=${encodeURIComponent(elsewhere)}`)
      expect([elsewhere, response.headers.get('Location')]).toEqual([elsewhere, '/'])
    }
  })

  it('has no links beside it', async () => {
    expect((await sendTo(test.app)('POST /sign-in/some-link')).status).toBe(404)
  })
})

describe('a session', () => {
  it('abuse case 8: loses a role within ten minutes after the provider has taken it away', async () => {
    const { send } = await signedIn('kari')
    const account = { roles: ['approver'], name: 'Kari Nordmann', person: 'p-1' }
    at.accounts.set('kari', account)
    expect((await send('GET /api/session')).status).toBe(200)
    test.clock.now = later(10)
    expect((await send('GET /api/session')).status).toBe(401)
    at.accounts.set('kari', { ...account, roles: ['officer', 'approver'] })
    expect((await send('GET /api/session')).status).toBe(401)
  })

  it('that asks twice at once after ten minutes is asked for once, and goes on', async () => {
    const { send } = await signedIn('kari')
    for (let times = 0; times < 2; times += 1) {
      test.clock.now = later(10)
      const answers = await Promise.all([send('GET /api/session'), send('GET /api/session'), send('GET /api/session')])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
  })

  it('abuse case 9: is over after signing out, and after an hour without a request', async () => {
    const [one, other] = [await signedIn('kari'), await signedIn('kari')]
    expect((await one.send('DELETE /api/session')).status).toBe(204)
    expect((await one.send('GET /api/session')).status).toBe(401)
    test.clock.now = later(59)
    expect((await other.send('GET /api/session')).status).toBe(200)
    test.clock.now = later(59)
    expect((await other.send('GET /api/session')).status).toBe(200)
    test.clock.now = later(60)
    expect((await other.send('GET /api/session')).status).toBe(401)
  })
})

describe('a program', () => {
  const asked = async (audience: string) => {
    const answer = await fetch(`${at.issuer}/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('finance-import:secret%20of%20finance')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: audience, scope: 'register' }),
    })
    const { access_token: token } = await answer.json()
    return String(token)
  }
  const feedWith = async (token: string) =>
    (await sendTo(test.app)('GET /api/finance/feed', { headers: { Authorization: `Bearer ${token}` } })).status

  it('of finance fetches the feed with client credentials, and may do no more', async () => {
    const token = await asked('urn:anslag:desk')
    expect(await feedWith(token)).toBe(200)
    const cases = await sendTo(test.app)('POST /api/cases', { headers: { Authorization: `Bearer ${token}` } })
    expect(cases.status).toBe(403)
  })

  it('abuse case 6: is refused with a token for somebody else, of somebody else, without a signature, or expired', async () => {
    const seconds = Math.floor(Date.now() / 1_000)
    const right = {
      iss: at.issuer,
      aud: 'urn:anslag:desk',
      iat: seconds,
      exp: seconds + 300,
      client_id: 'finance-import',
      roles: ['finance'],
    }
    expect(await feedWith(await at.signed(right))).toBe(200)
    const { exp: _exp, ...endless } = right
    const { iat: _iat, ...ageless } = right
    const wrong = {
      'of another issuer': { ...right, iss: 'https://example.org' },
      'for another': { ...right, aud: 'urn:another' },
      expired: { ...right, iat: seconds - 120, exp: seconds - 60 },
      'without an end': endless,
      'without a beginning': ageless,
      'not good yet': { ...right, nbf: seconds + 120 },
      'of another role': { ...right, roles: ['guest'] },
    }
    for (const [what, claims] of Object.entries(wrong))
      expect([what, await feedWith(await at.signed(claims))]).toEqual([what, 401])
    const { privateKey } = await generateKeyPair('RS256')
    const byAnother = await new SignJWT(right).setProtectedHeader({ alg: 'RS256' }).sign(privateKey)
    const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const unsigned = `${base64({ alg: 'none' })}.${base64(right)}.`
    const whole = await at.signed(right)
    for (const token of [byAnother, unsigned, whole.slice(0, -6), await asked('urn:another')])
      expect(await feedWith(token)).toBe(401)
  })

  it('abuse case 8: comes with a token of the last ten minutes, whenever it ends', async () => {
    const minutesAgo = (minutes: number) => {
      const iat = Math.floor(Date.now() / 1_000) - minutes * 60
      const claims = { iss: at.issuer, aud: 'urn:anslag:desk', iat, exp: iat + 86_400 }
      return at.signed({ ...claims, client_id: 'finance-import', roles: ['finance'] })
    }
    expect(await feedWith(await minutesAgo(9))).toBe(200)
    expect(await feedWith(await minutesAgo(11))).toBe(401)
  })
})
