import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { success } from '@anslag/pricing'
import { verify } from '@anslag/quotes'
import { checkedSignatures } from '@anslag/signatures'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkDaily, checkNow } from '../jobs/daily-check.ts'
import { applyRetention } from '../jobs/redact.ts'
import { openAsOwner, openForRedaction } from '../register/open-register.ts'
import { addPaper } from '../register/papers.ts'
import { asWhole } from '../register/transaction.ts'
import { allOfCase } from '../testing/all-of-case.ts'
import { newDatabase } from '../testing/database.ts'
import {
  bodyOf,
  codesIn,
  current,
  deskOn,
  done,
  host,
  lived,
  type Send,
  sendTo,
  type TestDesk,
  testKeys,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-redaction-'))

let test: TestDesk
let officer: Send
let administrator: Send

beforeAll(async () => {
  const address = await newDatabase()
  test = deskOn(address, {
    appendCheckpoints: appendingTo(join(folder, 'one.jsonl')),
    checkpointFolder: folder,
    publicUrl: `http://${host}`,
  })
  ;[officer, administrator] = [await test.as('officer'), await test.as('administrator')]
})

afterAll(() => rmSync(folder, { recursive: true }))

const erased = async (id: string, send = administrator) => bodyOf(await send(`PUT /api/cases/${id}/erasure`))

const findings = async () => (await checkNow(test.desk)).findings.map(({ code }) => code)

const declining = [
  ['issue', {}],
  ['send', { to: 'ola@example.org' }],
  ['decline', { reason: 'other', declinedBy: 'Ola Nordmann', note: 'Jeg bytter jobb' }],
] as const

/** The same, but that the buyer has answered by a link before, and that the offer was printed. */
const answeredAndPrinted = async () => {
  const [issue, send, decline] = declining
  const sent = await lived(officer, issue, send)
  const link: { readonly address: string } = await (await officer(`POST /api/cases/${sent.case}/links`)).json()
  const path = link.address.replace('/offers/', '/api/offers/').slice(`http://${host}`.length)
  const body = {
    hash: sent.quote.revisions[0]?.seal?.hash,
    name: 'Ola Nordmann',
    reason: 'other',
    note: 'Jeg bytter jobb',
  }
  expect((await sendTo(test.app)(`POST ${path}/decline`, { body })).status).toBe(200)
  await asWhole(test.desk.register, async (within) => {
    await addPaper(within, sent.case, 1, { pdf: new TextEncoder().encode('Ola Nordmann'), at: test.clock.now })
    return success(undefined)
  })
  return done(officer, await current(officer, sent), ...decline)
}

const allOf = (id: string): Promise<string> => allOfCase(test.address, id)

describe('a contact person who asks to be forgotten', () => {
  it('abuse case 36: is refused while a rule demands the text, with its reason', async () => {
    expect(codesIn(await erased((await lived(officer, ['issue', {}])).case))).toEqual(['desk/kept-in-use'])
    const { case: id } = await lived(officer, ...untilAccepted, ['cancel', { reason: 'mistake' }])
    const agreed = await erased(id)
    expect(agreed.issues).toMatchObject([{ code: 'desk/kept-until', params: { until: '2031-12-31' } }])
    expect(agreed.issues[0].sentence.nb).toContain('bokføringsloven')
    expect((await officer(`PUT /api/cases/${id}/erasure`)).status).toBe(403)
  })

  it('abuse case 36: is else taken out everywhere, with signed statements; the check and verify hold, and say on which day', async () => {
    const { case: id, quote: before } = await answeredAndPrinted()
    const rows = async (table: 'paper' | 'outbox' | 'received_request') =>
      (await test.desk.register.selectFrom(table).select('case_id').where('case_id', '=', id).execute()).length
    const printing = await rows('outbox')
    expect([await rows('paper'), await rows('received_request')]).toEqual([1, 1])
    for (const name of ['Ola Nordmann', 'ola@example.org', 'bytter jobb']) expect(await allOf(id)).toContain(name)
    const { quote, status, version } = await erased(id)
    // Printed anew, once somebody prints it.
    expect([await rows('paper'), await rows('received_request'), await rows('outbox')]).toEqual([0, 0, printing + 1])
    for (const name of ['Ola Nordmann', 'ola@example.org', 'bytter jobb']) expect(await allOf(id)).not.toContain(name)
    expect([status, quote.redactions?.length, await findings()]).toEqual(['declined', 3, []])
    expect(quote.revisions[0]?.seal).toEqual(before.revisions[0]?.seal)
    const signatures = await checkedSignatures(quote, testKeys.trust)
    const found = verify(JSON.parse(JSON.stringify(quote)), { signatures })
    expect(found).toMatchObject({ holds: true, answers: [{ kind: 'signed', upTo: { event: { kind: 'declined' } } }] })
    expect(found.redactions).toMatchObject(
      [1, 2, 3].map(() => ({ verdict: 'counts', redaction: { rule: 'asked-for', at: '2026-11-23T09:00:00Z' } })),
    )
    expect(await erased(id)).toMatchObject({ quote, version })
    expect(await rows('outbox')).toBe(printing + 1)
  })

  it('is taken out of a discarded draft too, and of a case that was revised after one was forgotten', async () => {
    const { case: discarded } = await lived(officer, ['discard', {}])
    expect(await allOf(discarded)).toContain('Ola Nordmann')
    expect((await erased(discarded)).status).toBe('discarded')
    expect(await allOf(discarded)).not.toContain('Ola Nordmann')
    const declined = await lived(officer, ...declining)
    await erased(declined.case)
    let revised = await current(officer, declined)
    const contact = { format: 'quote-details/1', contact: { name: 'Per Hansen' } }
    for (const [name, body] of [
      ['revise', {}],
      ['edit', contact],
    ] as const)
      revised = await done(officer, revised, name, body)
    expect(codesIn(await erased(declined.case))).toEqual(['desk/kept-in-use'])
    for (const [name, body] of [
      ['issue', {}],
      ['decline', { reason: 'price' }],
    ] as const) {
      revised = await done(officer, revised, name, body)
      expect(revised.issues).toBeUndefined()
    }
    expect(await allOf(declined.case)).toContain('Per Hansen')
    await erased(declined.case)
    expect(await allOf(declined.case)).not.toContain('Per Hansen')
    expect(await findings()).toEqual([])
  })

  it('is not taken out by anybody else: the role of the application may not, nor that of redaction anything else', async () => {
    const { desk } = test
    await expect(sql`update revision set content = '{}'`.execute(desk.register)).rejects.toThrow('permission denied')
    await expect(sql`insert into redaction values (gen_random_uuid(), 1, '')`.execute(desk.register)).rejects.toThrow(
      'permission denied',
    )
    for (const statement of [
      'update revision set hash = 1',
      'delete from event',
      'update event set previous = 1',
      'delete from redaction',
    ])
      await expect(sql.raw(statement).execute(desk.redaction ?? desk.register)).rejects.toThrow('permission denied')
  })

  it('leaves a trace that the check finds, where somebody takes out more, or forges a statement', async () => {
    const { case: id, number } = await lived(officer, ...declining)
    await erased(id)
    const owner = openAsOwner(test.address)
    const statement = await sql<{
      statement: string
    }>`select statement from redaction where case_id = ${id} and place = 1`.execute(owner)
    await sql`update redaction set statement = (statement::jsonb - 'signature')::text where case_id = ${id} and place = 1`.execute(
      owner,
    )
    const [finding] = (await checkNow(test.desk)).findings
    expect(finding).toMatchObject({ code: 'integrity/redaction', params: { number, verdict: 'not-checked' } })
    await sql`update redaction set statement = ${statement.rows[0]?.statement} where case_id = ${id} and place = 1`.execute(
      owner,
    )
    expect(await findings()).toEqual([])
    const before = await sql<{ event: string }>`select event from event where case_id = ${id} and place = 2`.execute(
      owner,
    )
    await sql`update event set event = (event::jsonb - 'to')::text where case_id = ${id} and place = 2`.execute(owner)
    expect(await findings()).toContain('integrity/broken')
    await sql`update event set event = ${before.rows[0]?.event} where case_id = ${id} and place = 2`.execute(owner)
    await owner.destroy()
  })
})

/** What the daily job said last. */
const daily = (): unknown => JSON.parse(test.logged.findLast((line) => line.includes('"check":')) ?? '')

describe('texts whose time is over', () => {
  it('are taken out by the desk, each once, and no others', async () => {
    const old = await lived(officer, ...declining)
    const stale = await lived(officer, ...declining, ['revise', {}])
    test.clock.now = '2028-11-23T09:00:00Z'
    expect(await applyRetention(test.desk)).toMatchObject({ redacted: 0, failed: {} })
    test.clock.now = '2028-11-24T09:00:00Z'
    const { redacted, refused } = await applyRetention(test.desk)
    expect([redacted > 1, refused]).toEqual([true, {}])
    const found = await current(await test.as('officer'), old)
    expect(found.quote.redactions?.map(({ rule }) => rule)).toEqual(['retention', 'retention', 'retention'])
    expect(JSON.stringify(found.quote)).not.toContain('Ola Nordmann')
    expect(await allOf(stale.case)).not.toContain('Ola Nordmann')
    expect((await applyRetention(test.desk)).redacted).toBe(0)
    test.clock.now = '2026-11-23T09:00:00Z'
  })

  it('are taken out after the check, whatever is wrong with other cases, and the log says of how many', async () => {
    const old = await lived(await test.as('officer'), ...declining)
    const owner = openAsOwner(test.address)
    // More than a page of cases that cannot be read, all older.
    await sql`insert into "case" (id, version, created_at, updated_at)
      select gen_random_uuid(), 0, '2020', '2020' from generate_series(1, 501)`.execute(owner)
    test.clock.now = '2029-01-01T09:00:00Z'
    const contentNow = async () =>
      (await current(await test.as('officer'), old)).quote.revisions[0]?.content.contact?.name
    let atCheck: string | undefined
    await checkDaily(test.desk, async () => {
      atCheck = await contentNow()
    })
    expect([atCheck, await contentNow()]).toEqual(['Ola Nordmann', '[…]'])
    expect(daily()).toMatchObject({
      level: 'alarm',
      retention: { redacted: 1, failed: { InvariantError: 501 } },
    })
    await sql`delete from "case" where updated_at = '2020'`.execute(owner)
    await owner.destroy()
    test.clock.now = '2026-11-23T09:00:00Z'
  })

  it('wait where the database is not reached that takes them out: the check is made nevertheless', async () => {
    await lived(await test.as('officer'), ...declining)
    const away = { ...test.desk, redaction: openForRedaction('postgres://127.0.0.1:1/nowhere') }
    test.clock.now = '2029-01-02T09:00:00Z'
    await checkDaily(away)
    expect(daily()).toMatchObject({
      level: 'alarm',
      check: { findings: 0 },
      retention: { redacted: 0, failed: { Error: 1 } },
    })
    test.clock.now = '2026-11-23T09:00:00Z'
  })
})
