import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@anslag/quotes'
import { checkedSignatures } from '@anslag/signatures'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkNow } from '../jobs/daily-check.ts'
import { applyRetention } from '../jobs/redact.ts'
import { openAsOwner } from '../register/open-register.ts'
import { newDatabase } from '../testing/database.ts'
import {
  bodyOf,
  codesIn,
  current,
  deskOn,
  lived,
  type Send,
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
  test = deskOn(address, { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder })
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

/** Every text that the register holds of a case, in any table. */
const allOf = async (id: string): Promise<string> => {
  const owner = openAsOwner(test.address)
  const tables = ['revision', 'event', 'paper', 'buyer_answer', 'redaction', 'audit_log', 'outbox', 'idempotency_key']
  const found: string[] = []
  for (const table of tables) {
    const { rows } = await sql`select row_to_json(each)::text as row from ${sql.table(table)} each`.execute(owner)
    found.push(...rows.map((row) => JSON.stringify(row)).filter((row) => row.includes(id)))
  }
  await owner.destroy()
  return found.join('\n')
}

describe('a contact person who asks to be forgotten', () => {
  it('abuse case 36: is refused while a rule demands the text, with its reason', async () => {
    const open = await erased((await lived(officer, ['issue', {}])).case)
    expect(codesIn(open)).toEqual(['desk/kept-in-use'])
    const { case: id } = await lived(officer, ...untilAccepted, ['cancel', { reason: 'mistake' }])
    const agreed = await erased(id)
    expect(agreed.issues).toMatchObject([{ code: 'desk/kept-until', params: { until: '2031-12-31' } }])
    expect(agreed.issues[0].sentence.nb).toContain('bokføringsloven')
    expect((await officer(`PUT /api/cases/${id}/erasure`)).status).toBe(403)
  })

  it('abuse case 36: is else taken out everywhere, with signed statements; the check and verify hold, and say on which day', async () => {
    const { case: id, quote: before } = await lived(officer, ...declining)
    for (const name of ['Ola Nordmann', 'ola@example.org', 'bytter jobb']) expect(await allOf(id)).toContain(name)
    const { quote, status } = await erased(id)
    for (const name of ['Ola Nordmann', 'ola@example.org', 'bytter jobb']) expect(await allOf(id)).not.toContain(name)
    expect([status, quote.redactions?.length, await findings()]).toEqual(['declined', 3, []])
    expect(quote.revisions[0]?.seal).toEqual(before.revisions[0]?.seal)
    const signatures = await checkedSignatures(quote, testKeys.trust)
    const found = verify(JSON.parse(JSON.stringify(quote)), { signatures })
    expect(found).toMatchObject({ holds: true, answers: [{ kind: 'signed', upTo: { event: { kind: 'declined' } } }] })
    expect(found.redactions).toMatchObject(
      [1, 2, 3].map(() => ({ verdict: 'counts', redaction: { rule: 'asked-for', at: '2026-11-23T09:00:00Z' } })),
    )
    expect((await erased(id)).quote).toEqual(quote)
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
    await owner.destroy()
  })
})

describe('texts whose time is over', () => {
  it('are taken out by the desk, each once, and no others', async () => {
    const old = await lived(officer, ...declining)
    test.clock.now = '2028-11-23T09:00:00Z'
    expect(await applyRetention(test.desk)).toBe(0)
    test.clock.now = '2028-11-24T09:00:00Z'
    expect(await applyRetention(test.desk)).toBeGreaterThan(0)
    const found = await current(await test.as('officer'), old)
    expect(found.quote.redactions?.map(({ rule }) => rule)).toEqual(['retention', 'retention', 'retention'])
    expect(JSON.stringify(found.quote)).not.toContain('Ola Nordmann')
    expect(await applyRetention(test.desk)).toBe(0)
    test.clock.now = '2026-11-23T09:00:00Z'
  })
})
