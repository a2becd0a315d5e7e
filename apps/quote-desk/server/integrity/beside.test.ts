import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleRequests, priceLists } from '@anslag/price-lists'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkNow } from '../jobs/daily-check.ts'
import { openAsOwner } from '../register/open-register.ts'
import { newDatabase } from '../testing/database.ts'
import {
  type Body,
  bodyOf,
  deskOn,
  done,
  lived,
  livedOf,
  newCase,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-beside-'))

let desk: TestDesk
let owner: ReturnType<typeof openAsOwner>
let officer: Send
let accepted: Body

beforeAll(async () => {
  const outside = { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder }
  desk = deskOn(await newDatabase(), outside)
  owner = openAsOwner(desk.address)
  officer = await desk.as('officer')
  await lived(officer)
  await lived(officer, ['discard', {}])
  await lived(officer, ['issue', {}], ['revise', {}])
  accepted = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
  accepted = await done(officer, accepted, 'receive')
})

afterAll(async () => {
  await owner.destroy()
  rmSync(folder, { recursive: true })
})

/** What the check finds once the owner of the database has run a statement, and before it is run back. */
const foundAfter = async (statement: string, back: string): Promise<unknown> => {
  await sql.raw(statement).execute(owner)
  const { findings } = await checkNow(desk.desk)
  await sql.raw(back).execute(owner)
  return findings.map(({ code, params: { columns, position, event } }) => [code, columns ?? position ?? event])
}

const entry = (column: string, value: string) => `update finance_feed set ${column} = ${value} where position = 1`

describe('the check finds what the owner of the database has changed beside what was sealed', () => {
  it('an acceptance that finance is told of no longer, or never again since it stands where nobody looks', async () => {
    expect((await checkNow(desk.desk)).findings).toEqual([])
    await sql`create table kept as select * from finance_feed`.execute(owner)
    const back = 'insert into finance_feed select * from kept'
    expect(await foundAfter('delete from finance_feed', back)).toEqual([
      ['integrity/feed-lacks', 3],
      ['integrity/feed-lacks', 4],
    ])
    const moved = 'update finance_feed set position = 1 where position = 0'
    expect(await foundAfter(entry('position', '0'), moved)).toEqual([['integrity/feed-differs', 0]])
    expect(await foundAfter(entry('kind', `'declined'`), entry('kind', `'accepted'`))).toEqual([
      ['integrity/feed-differs', 1],
    ])
  })

  it('an acceptance that finance is told of, and that never was', async () => {
    const forged = `insert into finance_feed select 9, case_id, number, revision, hash, 2, 'accepted', at from kept limit 1`
    expect(await foundAfter(forged, 'delete from finance_feed where position = 9')).toEqual([
      ['integrity/feed-differs', 9],
    ])
  })

  it('what a case is listed with, what is due, and a case that is hidden', async () => {
    const change = (set: string) => `update "case" set ${set} where number = '${accepted.number}'`
    const columns = ['state', 'buyer', 'net']
    await sql`create table kept_case as select * from "case"`.execute(owner)
    const back = `update "case" set ${columns.map((name) => `${name} = kept_case.${name}`).join(', ')}
      from kept_case where kept_case.id = "case".id`
    expect(await foundAfter(change(`state = 'declined', buyer = 'X', net = '1.00'`), back)).toEqual([
      ['integrity/listed-differs', columns],
    ])
    expect(await foundAfter(change('is_discarded = true'), change('is_discarded = false'))).toEqual([
      ['integrity/listed-differs', ['is_discarded']],
    ])
    await sql`create table kept_due as select * from due where case_id = ${accepted.case}`.execute(owner)
    const gone = `delete from due where case_id = '${accepted.case}'`
    expect(await foundAfter(gone, 'insert into due select * from kept_due')).toEqual([
      ['integrity/listed-differs', ['due']],
    ])
  })

  it('a price list that is another than the one that was approved', async () => {
    const words = { nb: 'Rettet', nn: 'Retta', en: 'Corrected' }
    const list = { ...Object(priceLists.at(-1)), revision: 2, reason: words }
    const { id } = Object(
      await bodyOf(await (await desk.as('administrator'))('POST /api/price-lists', { body: { list } })),
    )
    expect((await (await desk.as('approver'))(`POST /api/price-lists/${id}/approve`, { body: {} })).status).toBe(200)
    await sql`create table kept_list as select * from price_list`.execute(owner)
    const back = 'update price_list set document = kept_list.document, valid_from = kept_list.valid_from from kept_list'
    for (const change of [
      `document = replace(document, 'Rettet', 'Endret')`,
      `document = '{'`,
      `valid_from = '2020-01-01'`,
    ])
      expect(await foundAfter(`update price_list set ${change}`, back)).toEqual([['integrity/price-list', undefined]])
    expect((await checkNow(desk.desk)).findings).toEqual([])
  })
})
