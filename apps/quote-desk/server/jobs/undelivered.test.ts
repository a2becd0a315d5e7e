import { failure, success } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { newMetrics } from '../metrics.ts'
import { newDatabase } from '../testing/database.ts'
import { type Body, bodyOf, current, deskOn, done, lived, type TestDesk } from '../testing/desk-in-memory.ts'
import { followUp, type Hands } from './follow-up.ts'
import { measureWaiting } from './measure-waiting.ts'

const pdfOf = async () => success(new TextEncoder().encode('%PDF'))

/** A server for mail that answers as one does. */
const answering =
  (status: number, code = 'EENVELOPE'): NonNullable<Hands['send']> =>
  async () => {
    throw Object.assign(new Error(`${status} ola@example.org`), { responseCode: status, code })
  }

const away: NonNullable<Hands['send']> = async () => {
  throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' })
}

interface Undelivered extends Body {
  readonly may: readonly string[]
  readonly undelivered: readonly {
    readonly kind: string
    readonly revision: number
    readonly to?: string
    readonly since: string
    readonly attempts: number
    readonly givenUpAt?: string
    readonly problem: Body['issues'][0]
  }[]
}

const sent = async (to = 'ola@example.org') => {
  const test = deskOn(await newDatabase())
  const officer = await test.as('officer')
  const offer = await lived(officer, ['issue', {}], ['send', { to }])
  test.logged.length = 0
  return { test, offer }
}

const asked = async (test: TestDesk, { case: id }: Body): Promise<Undelivered> =>
  (await (await test.as('officer'))(`GET /api/cases/${id}`)).json()

const linesIn = ({ logged }: TestDesk) =>
  logged.filter((line) => line.includes('notDone')).map((line): Readonly<Record<string, unknown>> => JSON.parse(line))

describe('a letter that the server for mail will never take', () => {
  it('is given up at once, the log says so without saying who, and the case says to whom, since when, why and what to do', async () => {
    const { test, offer } = await sent('feil@example.org')
    test.clock.now = '2026-11-23T09:00:10Z'
    let tries = 0
    const send: NonNullable<Hands['send']> = async (mail) => {
      tries += 1
      await answering(550)(mail)
    }
    await followUp(test.desk, { pdfOf, send })
    test.clock.now = '2026-11-24T09:00:00Z'
    await followUp(test.desk, { pdfOf, send })
    expect(tries).toBe(1)
    expect(linesIn(test)).toEqual([
      { level: 'alarm', notDone: 'mail', code: 'desk/mail-refused', status: 550, attempts: 1, givenUp: true },
    ])
    expect(test.logged.join()).not.toContain('example.org')
    const { undelivered, status, may } = await asked(test, offer)
    expect([status, may.includes('retry'), undelivered]).toEqual([
      'sent',
      true,
      [
        {
          kind: 'mail',
          revision: 1,
          to: 'feil@example.org',
          since: '2026-11-23T09:00:00Z',
          attempts: 1,
          givenUpAt: '2026-11-23T09:00:10Z',
          problem: expect.objectContaining({ code: 'desk/mail-refused', params: { status: 550 } }),
        },
      ],
    ])
    expect(undelivered[0]?.problem.sentence.nb).toContain('Kontroller adressen, og send tilbudet på nytt')
  })

  it('is told of no longer once the offer is sent again, and that letter goes', async () => {
    const { test, offer } = await sent('feil@example.org')
    await followUp(test.desk, { pdfOf, send: answering(550) })
    const again = await done(await test.as('officer'), await asked(test, offer), 'send', { to: 'rett@example.org' })
    expect(again.status).toBe('sent')
    const letters: string[] = []
    await followUp(test.desk, { pdfOf, send: async ({ to }) => void letters.push(to) })
    expect([letters, (await asked(test, offer)).undelivered]).toEqual([['rett@example.org'], []])
  })

  it('is tried once more where somebody asks for that, and is then told of no longer', async () => {
    const { test, offer } = await sent()
    await followUp(test.desk, { pdfOf, send: answering(552) })
    const tried = await done(await test.as('approver'), await asked(test, offer), 'retry')
    expect(tried).toMatchObject({ undelivered: [], status: 'sent' })
    const letters: string[] = []
    await followUp(test.desk, { pdfOf, send: async ({ to }) => void letters.push(to) })
    const { undelivered, may } = await asked(test, offer)
    expect([letters, undelivered, may.includes('retry')]).toEqual([['ola@example.org'], [], false])
  })
})

describe('a letter that does not go for now', () => {
  it.each([
    ['away', away, 'desk/mail-away'],
    ['busy', answering(451), 'desk/mail-away'],
    ['closed to the desk', answering(535, 'EAUTH'), 'desk/mail-away'],
    ['not named', undefined, 'desk/no-mail-server'],
  ] as const)('is told of while the server for mail is %s', async (_how, send, code) => {
    const { test, offer } = await sent()
    await followUp(test.desk, { pdfOf, ...(send === undefined ? {} : { send }) })
    const { undelivered } = await asked(test, offer)
    expect(undelivered).toMatchObject([{ kind: 'mail', attempts: 1, problem: { code } }])
    expect(undelivered[0]?.givenUpAt === undefined).toBe(send !== undefined)
  })

  it('is tried for five days, less and less often, and then given up', async () => {
    const { test, offer } = await sent()
    for (let hours = 0; hours <= 6 * 24; hours += 1) {
      test.clock.now = new Date(Date.parse('2026-11-23T09:00:00Z') + hours * 3_600_000)
        .toISOString()
        .replace('.000', '')
      await followUp(test.desk, { pdfOf, send: away })
    }
    const { undelivered } = await asked(test, offer)
    expect(undelivered).toMatchObject([{ attempts: 121, givenUpAt: '2026-11-28T09:00:00Z' }])
    const levels = linesIn(test).map(({ level }) => level)
    expect([levels.length, new Set(levels.slice(0, -1)), levels.at(-1)]).toEqual([121, new Set(['warning']), 'alarm'])
  })

  it('is not sent after all once the offer is answered or withdrawn, and not told of either', async () => {
    const { test, offer } = await sent()
    await followUp(test.desk, { pdfOf, send: away })
    await done(await test.as('officer'), await asked(test, offer), 'withdraw', { reason: 'mistake' })
    test.clock.now = '2026-11-23T12:00:00Z'
    const letters: string[] = []
    await followUp(test.desk, { pdfOf, send: async ({ to }) => void letters.push(to) })
    expect([letters, (await asked(test, offer)).undelivered]).toEqual([[], []])
  })

  it('is not sent once the last day to answer is over', async () => {
    const { test } = await sent()
    test.clock.now = '2026-12-08T09:00:00Z'
    const letters: string[] = []
    await followUp(test.desk, { pdfOf, send: async ({ to }) => void letters.push(to) })
    expect(letters).toEqual([])
  })
})

describe('an offer that cannot be printed', () => {
  it('is told of in the log and on its case, and so is the letter that waits for it; both go once it can be', async () => {
    const { test, offer } = await sent()
    const send: NonNullable<Hands['send']> = async () => undefined
    await followUp(test.desk, { pdfOf: async () => failure(['no-typst']), send })
    expect(linesIn(test)).toMatchObject([
      { level: 'warning', notDone: 'pdf', code: 'desk/not-printed', why: ['no-typst'] },
      { level: 'warning', notDone: 'mail', code: 'desk/letter-not-printed' },
    ])
    expect((await asked(test, offer)).undelivered.map(({ kind, problem }) => [kind, problem.code])).toEqual([
      ['pdf', 'desk/not-printed'],
      ['mail', 'desk/letter-not-printed'],
    ])
    test.clock.now = '2026-11-23T09:01:00Z'
    await followUp(test.desk, { pdfOf, send })
    expect((await asked(test, offer)).undelivered).toEqual([])
  })
})

describe('whoever has a case already', () => {
  it('is told anew when something was printed or could not be delivered, and changes it by the version that it still is', async () => {
    const { test, offer } = await sent()
    const officer = await test.as('officer')
    const path = `/api/cases/${offer.case}`
    const etag = async () => (await officer(`GET ${path}`)).headers.get('ETag') ?? ''
    const seen = await etag()
    const known = async (at: string) => (await officer(`GET ${path}`, { headers: { 'If-None-Match': at } })).status
    expect([seen, await known(seen)]).toEqual(['"3"', 304])
    await followUp(test.desk, { pdfOf, send: away })
    const after = await etag()
    expect([await known(seen), await known(after)]).toEqual([200, 304])
    expect(await (await officer(`PUT ${path}/presence`)).json()).toMatchObject({ version: 3, etag: after })
    const headers = { 'If-Match': after }
    const withdrawn = await officer(`POST ${path}/withdraw`, { body: { reason: 'mistake' }, headers })
    expect([withdrawn.status, (await bodyOf(withdrawn)).status]).toEqual([200, 'withdrawn'])
    expect(await known(withdrawn.headers.get('ETag') ?? '')).toBe(304)
    const stale = await officer(`POST ${path}/archive`, { body: { number: '2026/1' }, headers })
    expect([stale.status, (await current(officer, offer)).version]).toEqual([412, 4])
  })
})

describe('figures of what waits', () => {
  it('are how much, for how long the oldest has, and how much was given up', async () => {
    const { test } = await sent()
    const metrics = newMetrics()
    await followUp(test.desk, { pdfOf, send: away })
    test.clock.now = '2026-11-23T10:00:00Z'
    await measureWaiting(test.desk, metrics)
    expect(metrics.text()).toMatch(/^desk_outbox_waiting 1$/m)
    expect(metrics.text()).toMatch(/^desk_outbox_oldest_seconds 3600$/m)
    await followUp(test.desk, { pdfOf, send: answering(550) })
    await measureWaiting(test.desk, metrics)
    expect(metrics.text()).toMatch(/^desk_outbox_waiting 0$/m)
    expect(metrics.text()).toMatch(/^desk_outbox_oldest_seconds 0$/m)
    expect(metrics.text()).toMatch(/^desk_outbox_given_up 1$/m)
  })
})
