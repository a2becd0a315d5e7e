import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkNow } from '../jobs/daily-check.ts'
import { redactCase } from '../jobs/redact.ts'
import { redactedTexts } from '../register/migrations/0018-redacted-texts.ts'
import { openAsOwner } from '../register/open-register.ts'
import { allOfCase } from '../testing/all-of-case.ts'
import { newDatabase } from '../testing/database.ts'
import {
  type Body,
  bodyOf,
  current,
  deskOn,
  done,
  host,
  livedOf,
  newCase,
  type Send,
  sendTo,
  type TestDesk,
} from '../testing/desk-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-texts-'))

let test: TestDesk
let officer: Send

beforeAll(async () => {
  const appendCheckpoints = appendingTo(join(folder, 'one.jsonl'))
  test = deskOn(await newDatabase(), { appendCheckpoints, checkpointFolder: folder, publicUrl: `http://${host}` })
  officer = await test.as('officer')
})

afterAll(() => rmSync(folder, { recursive: true }))

const person = 'Per Persson'

const details = {
  format: 'quote-details/1',
  invoice: { buyerReference: `v/ ${person}, rom 4`, orderNumber: '4711' },
  project: { title: 'Et prosjekt', reference: person },
  texts: { introduction: { nb: `Hei ${person}`, nn: `Hei ${person}`, en: `Dear ${person}` } },
}

/** Steps of a case in which officers and the buyer write a name wherever they can. */
const draft = [
  ['edit', details],
  ['assume', { kind: 'norm', tariff: 'delivery.base', value: '9', reason: `${person} ringte` }],
  ['adjust', { kind: 'reduction', reason: `Avtalt med ${person}`, size: { percent: '10' } }],
] as const

const answeredByLink = async (issued: Body): Promise<Body> => {
  const link: { readonly address: string } = await (await officer(`POST /api/cases/${issued.case}/links`)).json()
  const path = link.address.replace('/offers/', '/api/offers/').slice(`http://${host}`.length)
  const hash = issued.quote.revisions[0]?.seal?.hash
  const body = { hash, name: person, role: person, orderNumber: '4711', customerReference: `${person}, tlf 99999999` }
  expect((await sendTo(test.app)(`POST ${path}/accept`, { body })).status).toBe(200)
  const { answers }: { readonly answers: readonly { readonly id: string }[] } = await (
    await officer(`GET /api/cases/${issued.case}/links`)
  ).json()
  const headers = { 'If-Match': `"${issued.version}"` }
  return bodyOf(await officer(`POST /api/cases/${issued.case}/answers/${answers[0]?.id}/confirm`, { headers }))
}

const livedToItsEnd = async (): Promise<Body> => {
  const drafted = await livedOf(newCase(), officer, ...draft)
  const approver = await test.as('approver')
  const approved = await done(approver, drafted, 'approve', { note: `${person} haster` })
  const accepted = await answeredByLink(await done(officer, approved, 'issue'))
  const received = await done(officer, accepted, 'receive', { note: `Fra ${person}` })
  const worked = { component: 'delivery', hours: '2', note: `Møte med ${person}` }
  const delivered = await done(officer, await done(officer, received, 'recordHours', worked), 'deliver', {})
  const deadlines = [{ deadline: 'download', until: '2027-09-01', reason: `${person} er på ferie` }]
  const extended = await done(officer, delivered, 'extend', { deadlines })
  return done(officer, extended, 'cancel', { reason: 'other', note: `${person} ringte` })
}

/** Cases that name somebody, as an administrator is shown them. */
const naming = async (name: string): Promise<readonly string[]> => {
  const found = await (await test.as('administrator'))('POST /api/erasures/preview', { body: { name } })
  const { cases }: { readonly cases: readonly { readonly case: string }[] } = await found.json()
  return cases.map((each) => each.case)
}

describe('a person whom officers and the buyer named all over a case', () => {
  it('is found by a reference that has the name in it, as a whole, and by one word alone only where that is all', async () => {
    const invoice = { buyerReference: 'Att: Siri  MOE, rom 4' }
    const { case: id } = await livedOf(newCase(), officer, ['edit', { ...details, invoice, project: { title: 'x' } }])
    const other = { buyerReference: 'Siri Moe-Hansen' }
    await livedOf(newCase(), officer, ['edit', { ...details, invoice: other, project: { title: 'x' } }])
    expect(await naming('siri moe')).toEqual([id])
    for (const name of ['Siri', 'iri Moe', 'Moe, rom 4x', 'S.*', 'Moe-Hansen x']) expect(await naming(name)).toEqual([])
    expect(await naming('Siri Moe-Hansen')).toHaveLength(1)
  })

  it('is found in references that stood there before they were looked for', async () => {
    const { case: id } = await livedToItsEnd()
    const owner = openAsOwner(test.address)
    const rows = async () =>
      (
        await sql<{ place: string; key: string }>`
      select place, key from named_person where case_id = ${id} and place like '%reference' order by 1, 2`.execute(
          owner,
        )
      ).rows
    const before = await rows()
    expect(before.length).toBeGreaterThan(3)
    await sql`delete from named_person where case_id = ${id} and place like '%reference'`.execute(owner)
    await redactedTexts.up(owner)
    // There was no evidence before.
    expect(await rows()).toEqual(before.filter(({ key }) => !key.startsWith('link ')))
    await owner.destroy()
  })

  it('abuse case 36: is taken out of every text that is written in words; order numbers stay, and all is as it was else', async () => {
    const { case: id, status, issues, version } = await livedToItsEnd()
    expect([status, issues]).toEqual(['cancelled', undefined])
    const found = await officer('GET /api/cases?text=persson')
    expect((await bodyOf(found)).cases.map((each) => each.case)).toContain(id)
    const before = await allOfCase(test.address, id)
    for (const text of ['haster', 'Fra Per', 'Møte med', 'på ferie', 'Avtalt med', 'tlf 999', 'rom 4', 'Dear Per'])
      expect(before).toContain(text)
    test.clock.now = '2033-01-02T09:00:00Z'
    const by = { name: 'Kari', role: 'administrator' } as const
    const redacted = await redactCase(test.desk, id, 'asked-for', { at: test.clock.now, by })
    expect(redacted).toMatchObject({ ok: true })
    const all = await allOfCase(test.address, id)
    for (const name of [/per persson/i, /tlf 99/, /'per'/, /persson/i]) expect(all).not.toMatch(name)
    officer = await test.as('officer')
    const after = await current(officer, { case: id })
    expect(after.version).toBe(version + 1)
    expect(JSON.stringify(after.quote)).toContain('4711')
    expect(after.quote.redactions?.flatMap(({ members }) => members)).toContain('/evidence')
    const still = (await bodyOf(await officer('GET /api/cases?text=persson'))).cases.map((each) => each.case)
    expect([still.includes(id), (await naming(person)).includes(id)]).toEqual([false, false])
    expect((await checkNow(test.desk)).findings).toEqual([])
  })
})
