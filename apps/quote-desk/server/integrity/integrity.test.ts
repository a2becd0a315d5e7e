import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digest } from '@anslag/pricing'
import { type Quote, sealHash } from '@anslag/quotes'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkDaily, checkNow, goOnAbove } from '../jobs/daily-check.ts'
import { openAsOwner } from '../register/open-register.ts'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, codesIn, deskOn, lived, type Send, type TestDesk, untilAccepted } from '../testing/desk-in-memory.ts'
import { readBackup, writeBackup } from './backup-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-integrity-'))
const file = join(folder, 'one.jsonl')

const deskHere = (address: string): TestDesk =>
  deskOn(address, { appendCheckpoints: appendingTo(file), checkpointFolder: folder })

let test: TestDesk
let officer: Send
let owner: ReturnType<typeof openAsOwner>

beforeAll(async () => {
  test = deskHere(await newDatabase())
  officer = await test.as('officer')
  owner = openAsOwner(test.address)
})

afterAll(async () => {
  await owner.destroy()
  rmSync(folder, { recursive: true })
})

const found = async ({ desk }: TestDesk = test) =>
  (await checkNow(desk)).findings.map(
    ({ code, params: { number, case: id, line } }) => `${code} ${number ?? id ?? line}`,
  )

const asOwner = (statement: string) => sql.raw(statement).execute(owner)

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** What a case was before somebody changed its rows: put back afterwards. */
const undone = async (tables: readonly string[], id: string, act: () => Promise<void>): Promise<void> => {
  for (const table of tables)
    await asOwner(`create table kept_${table} as select * from ${table} where case_id = '${id}'`)
  await act()
  for (const table of [...tables].reverse()) await asOwner(`delete from ${table} where case_id = '${id}'`)
  for (const table of tables) {
    await asOwner(`insert into ${table} select * from kept_${table}`)
    await asOwner(`drop table kept_${table}`)
  }
}

/** Rows of a case with another buyer, sealed and chained again: without the key, nothing can be signed. */
const forge = async (id: string, { revisions: [first] }: Quote): Promise<void> => {
  if (first?.seal === undefined) throw new Error('not sealed')
  const content = { ...first.content, buyer: { ...first.content.buyer, name: 'Another Buyer' } }
  let previous = sealHash(undefined, content)
  const seal = JSON.stringify({ ...first.seal, hash: previous })
  await asOwner(
    `update revision set content = ${quoted(JSON.stringify(content))}, seal = ${quoted(seal)}, hash = '${previous}' where case_id = '${id}'`,
  )
  for (const [index, { hash: _hash, signature, ...event }] of first.events.entries()) {
    const hash = digest({ ...event, previous })
    const text = JSON.stringify({ ...event, previous, hash, signature })
    await asOwner(
      `update event set event = ${quoted(text)}, hash = '${hash}', previous = '${previous}' where case_id = '${id}' and place = ${index + 1}`,
    )
    previous = hash
  }
}

describe('the check of a register', () => {
  it('finds nothing where nobody has touched it, and every server may ask for it once a day', async () => {
    await lived(officer, ...untilAccepted)
    expect(await found()).toEqual([])
    await checkDaily(test.desk)
    const read = await bodyOf(await officer('GET /api/integrity'))
    expect(read).toMatchObject({ day: '2026-11-23', findings: [] })
    expect((await (await test.as('finance'))('GET /api/integrity')).status).toBe(403)
  })

  it('is made again within the day where it was broken off, and told of in the log', async () => {
    const checked = async (now: string, check?: () => Promise<void>) => {
      test.clock.now = now
      test.logged.length = 0
      await checkDaily(test.desk, check)
      return test.logged.map((line) => JSON.parse(line).check)
    }
    const brokenOff = async () => undefined
    expect(await checked('2026-11-24T09:00:00Z', brokenOff)).toEqual(['not made'])
    expect(await checked('2026-11-24T09:30:00Z')).toEqual([])
    expect(await checked('2026-11-24T10:00:01Z')).toMatchObject([{ findings: 0, codes: [] }])
    expect(await checked('2026-11-24T12:00:00Z')).toEqual([])
    test.clock.now = '2026-11-23T09:00:00Z'
  })

  it('is no alarm where the server that makes it is told to stop: whichever comes next makes it', async () => {
    const before = test.logged.length
    test.clock.now = '2026-11-27T09:00:00Z'
    await checkDaily(test.desk, async () => false)
    expect(test.logged).toHaveLength(before)
    test.clock.now = '2026-11-27T10:00:01Z'
    await checkDaily(test.desk)
    expect(test.logged.at(-1)).toContain('"check":{"findings"')
    test.clock.now = '2026-11-23T09:00:00Z'
  })

  it('tells what is no quote any more, and nobody goes on from it', async () => {
    const { case: id, number, version } = await lived(officer, ...untilAccepted)
    await undone(['revision', 'event'], id, async () => {
      for (const content of ['{', '{}']) {
        await asOwner(`update revision set content = '${content}' where case_id = '${id}'`)
        expect(await found()).toEqual([`integrity/not-a-quote ${number}`])
      }
      const headers = { 'If-Match': `"${version}"` }
      const answer = await officer(`POST /api/cases/${id}/cancel`, { headers, body: { reason: 'buyer-withdrew' } })
      expect([answer.status, codesIn(await bodyOf(answer))]).toEqual([500, ['desk/fault']])
    })
  })

  it('abuse case 19: tells a quote that the owner of the database has changed and sealed again', async () => {
    const { case: id, number, quote } = await lived(officer, ...untilAccepted)
    await undone(['revision', 'event'], id, async () => {
      await forge(id, quote)
      const findings = await found()
      expect(findings.filter((each) => each === `integrity/differs ${number}`)).toHaveLength(3)
      expect(findings.filter((each) => each === `integrity/signature ${number}`)).toHaveLength(4)
      // What follows from the quote would now be something else, too.
      expect(findings).toContain(`integrity/feed-differs ${number}`)
      expect(findings).toContain(`integrity/listed-differs ${id}`)
      expect(findings).toHaveLength(9)
    })
    expect(await found()).toEqual([])
  })

  it('abuse case 20: notices that the last events are gone', async () => {
    const { case: id, number } = await lived(officer, ...untilAccepted)
    await undone(['event', 'audit_log'], id, async () => {
      await asOwner(`delete from event where case_id = '${id}' and place = 3`)
      const lost = [
        `integrity/events-lost ${number}`,
        `integrity/feed-differs ${number}`,
        `integrity/listed-differs ${id}`,
      ]
      expect(await found()).toEqual(lost)
      await asOwner(`delete from audit_log where case_id = '${id}' and place = 4`)
      expect(await found()).toEqual([...lost, `integrity/audit-lost ${number}`])
    })
  })

  it('notices an event that no file outside knows of, and a seal without a signature', async () => {
    const { case: id, number } = await lived(officer, ['issue', {}])
    const lines = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      lines
        .split('\n')
        .filter((line) => !line.includes(number))
        .join('\n'),
    )
    expect(await found()).toEqual([`integrity/not-witnessed ${number}`])
    writeFileSync(file, lines)
    await undone(['revision', 'event'], id, async () => {
      await asOwner(`update revision set seal = (seal::jsonb - 'signature')::text where case_id = '${id}'`)
      expect(await found()).toEqual([`integrity/not-signed ${number}`])
    })
  })

  it('notices a line of the log that was changed, and one outside that nobody of the desk has signed', async () => {
    const { case: id } = await lived(officer, ['issue', {}])
    await undone(['audit_log'], id, async () => {
      await asOwner(`update audit_log set person = 'Somebody Else' where case_id = '${id}' and place = 1`)
      expect(await found()).toEqual([`integrity/audit-chain ${id}`])
    })
    const lines = readFileSync(file, 'utf8')
    appendFileSync(file, `${(lines.split('\n')[0] ?? '').replace('DEMO-2026-0001', 'DEMO-2026-9999')}\n{"number":`)
    const count = lines.trim().split('\n').length
    expect(await found()).toEqual([`integrity/line-not-signed ${count + 1}`, `integrity/line-unreadable ${count + 2}`])
    writeFileSync(file, lines)
  })
})

/** The last line outside the database. */
const lastLine = (): string => readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''

describe('a backup', () => {
  it('abuse case 37: brings back what it holds; numbers go on above the last one, and those lost are listed', async () => {
    const before = await lived(officer, ...untilAccepted)
    const path = join(folder, 'backup')
    await writeBackup(owner, path, '2026-11-23T09:00:00Z')
    const lost = [await lived(officer, ['issue', {}]), await lived(officer, ['issue', {}])]
    const restored = deskHere(await newDatabase())
    const other = openAsOwner(restored.address)
    expect((await readBackup(other, path)).ok).toBe(true)
    expect((await readBackup(other, path)).ok).toBe(false)
    const forged = { ...JSON.parse(lastLine()), number: 'DEMO-2026-9000' }
    writeFileSync(join(folder, 'forged.jsonl'), `${JSON.stringify(forged)}\n`)
    await goOnAbove(restored.desk)
    rmSync(join(folder, 'forged.jsonl'))
    expect(await found(restored)).toEqual(lost.map(({ number }) => `integrity/number-lost ${number}`))
    const again = await restored.as('officer')
    const { warnings: _warnings, version: _now, ...read } = await bodyOf(await again(`GET /api/cases/${before.case}`))
    const { warnings: _others, version: _then, ...answered } = before
    expect(read).toEqual(answered)
    const next = await lived(again, ['issue', {}])
    expect(Number(next.number.slice(-4))).toBe(Number(lost[1]?.number.slice(-4)) + 1)
    await other.destroy()
  })

  it('that is cut off is refused as a whole', async () => {
    const [path, cut] = [join(folder, 'whole'), join(folder, 'cut')]
    await writeBackup(owner, path, '2026-11-23T09:00:00Z')
    const bytes = readFileSync(path)
    writeFileSync(cut, bytes.subarray(0, bytes.length - 200))
    const empty = openAsOwner(await newDatabase())
    const read = await readBackup(empty, cut)
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['desk/backup-unusable'])
    expect((await sql`select 1 from "case"`.execute(empty)).rows).toEqual([])
    await empty.destroy()
  })
})
