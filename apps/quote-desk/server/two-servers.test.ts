import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyQuote } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { checkRegister } from './integrity/check-register.ts'
import { appendingTo } from './jobs/checkpoints.ts'
import { newDatabase } from './testing/database.ts'
import {
  bodyOf,
  deskOn,
  lackingCase,
  lived,
  livedOf,
  newDesk,
  type Send,
  testKeys,
  untilAccepted,
} from './testing/desk-in-memory.ts'
import { acted, askAgain, lifeOnce, type Noted, nothingNoted, type Post } from './testing/load.ts'

describe('two servers on one register', () => {
  it('abuse case 15: give every quote a number of its own, without a gap, while some issues fail', async () => {
    const address = await newDatabase()
    const desks = [deskOn(address), deskOn(address)]
    const officers = await Promise.all(desks.map(({ as }) => as('officer')))
    const [officer] = officers
    if (officer === undefined) throw new Error('nobody')
    const ids: string[] = []
    for (let count = 0; count < 6; count += 1) ids.push((await lived(officer)).case)
    const failing = [await livedOf(lackingCase(), officer), await livedOf(lackingCase(), officer)].map(
      (each) => each.case,
    )
    // Each is issued at both servers: one of them comes late, and those that lack something fail once they have a number.
    const answers = await Promise.all(
      [...failing, ...ids].flatMap((id) =>
        officers.map((send) => send(`POST /api/cases/${id}/issue`, { headers: { 'If-Match': '"1"' } })),
      ),
    )
    const issued = (await Promise.all(answers.filter(({ status }) => status === 200).map(bodyOf))).map(
      ({ number }) => number,
    )
    const expected = ids.map((_, index) => `DEMO-2026-000${index + 1}`)
    expect([...issued].sort()).toEqual(expected)
    const written = desks.flatMap(({ checkpoints }) => checkpoints.map((line) => JSON.parse(line).number))
    expect(written.sort()).toEqual(expected)
  })

  it('show finance nothing behind a cursor that it has read up to', async () => {
    const address = await newDatabase()
    const desks = [deskOn(address), deskOn(address)]
    const officers = await Promise.all(desks.map(({ as }) => as('officer')))
    const finance = await (desks[0] ?? deskOn(address)).as('finance')
    const read: number[] = []
    let isOver = false
    const reading = (async () => {
      while (!isOver) {
        const { entries } = await bodyOf(await finance(`GET /api/finance/feed?after=${read.at(-1) ?? 0}`))
        read.push(...entries.map(({ position }: { position: number }) => position))
      }
    })()
    await Promise.all([0, 1, 2, 3].flatMap(() => officers.map((send) => lived(send, ...untilAccepted))))
    isOver = true
    await reading
    const { entries } = await bodyOf(await finance('GET /api/finance/feed'))
    expect(entries.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const missed = entries.slice(read.length).map(({ position }: { position: number }) => position)
    expect([...read, ...missed]).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})

/** A long run is asked for by `DESK_RACE_SECONDS=60`. */
const { DESK_RACE_SECONDS: seconds = '0' } = process.env

const postOf =
  (send: Send): Post =>
  ({ path, headers, body }) =>
    send(`POST ${path}`, { headers, body })

/** Revises or issues a case that all others are at too: one is first, the others are refused. */
const atOneCase = async (post: Post, noted: Noted, id: string): Promise<void> => {
  const version = noted.versions.get(id) ?? 0
  await acted(post, noted, { case: id, version }, version % 2 === 0 ? 'revise' : 'issue')
}

describe('twenty clients', () => {
  it('that issue and revise at once, at two servers, leave numbers without a gap and chains that hold', async () => {
    const [address, folder] = [await newDatabase(), mkdtempSync(join(tmpdir(), 'anslag-desk-race-'))]
    const server = (name: string) =>
      deskOn(address, { appendCheckpoints: appendingTo(join(folder, `${name}.jsonl`)), checkpointFolder: folder })
    const [one, two] = [server('one'), server('two')]
    const [first, second] = [postOf(await one.as('officer')), postOf(await two.as('officer'))]
    const noted = nothingNoted()
    const shared = (await lifeOnce(first, noted, 'decline'))?.case ?? ''
    const end = performance.now() + Number(seconds) * 1_000
    const work = async (post: Post) => {
      do {
        await lifeOnce(post, noted)
        await atOneCase(post, noted, shared)
      } while (performance.now() < end)
    }
    await Promise.all(Array.from({ length: 20 }, (_, place) => work(place % 2 === 0 ? first : second)))
    // A machine that is busy lets some wait too long: they ask again, as a client does.
    expect((await askAgain(first, noted)).filter((status) => ![200, 201, 409, 412].includes(status))).toEqual([])
    const numbers = [...noted.numbers.keys()].sort()
    expect(numbers).toEqual(numbers.map((_, index) => `DEMO-2026-${String(index + 1).padStart(4, '0')}`))
    const { cases, findings } = await checkRegister(one.desk.register, folder, testKeys.trust)
    expect([cases, findings]).toEqual([noted.versions.size, []])
    expect(noted.versions.get(shared)).toBeGreaterThan(6)
    rmSync(folder, { recursive: true })
    if (seconds !== '0') process.stdout.write(`${numbers.length} numbers by twenty clients in ${seconds} s\n`)
  }, 3_600_000)
})

describe('a number', () => {
  it('that was taken for an issue that fails is given to the next', async () => {
    const { as, checkpoints } = await newDesk()
    const officer = await as('officer')
    const [lacking, other] = [await livedOf(lackingCase(), officer), await lived(officer)]
    const issue = (id: string) => officer(`POST /api/cases/${id}/issue`, { headers: { 'If-Match': '"1"' } })
    const refused = await issue(lacking.case)
    expect([refused.status, (await bodyOf(refused)).issues[0].code]).toEqual([422, 'quote/remark-not-answered'])
    const { number, quote } = await bodyOf(await issue(other.case))
    expect([number, checkpoints.length, verifyQuote(quote).holds]).toEqual(['DEMO-2026-0001', 1, true])
  })
})

describe('a checkpoint that could not be written', () => {
  it('is written before the answer to the same key', async () => {
    const lines: string[] = []
    let isFull = true
    const appendCheckpoints = async (given: readonly string[]) => {
      if (isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      lines.push(...given)
    }
    const { as } = deskOn(await newDatabase(), { appendCheckpoints })
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    const issue = () =>
      officer(`POST /api/cases/${id}/issue`, { headers: { 'If-Match': '"1"', 'Idempotency-Key': 'issue-it-once' } })
    const refused = await issue()
    expect([refused.status, (await bodyOf(refused)).issues[0].code]).toEqual([503, 'desk/checkpoint-not-written'])
    isFull = false
    expect(await bodyOf(await issue())).toMatchObject({ number: 'DEMO-2026-0001', version: 2 })
    expect(lines).toHaveLength(1)
  })
})
