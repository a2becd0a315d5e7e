import { verifyQuote } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { newDatabase } from './testing/database.ts'
import { bodyOf, deskOn, lackingCase, lived, livedOf, newDesk, untilAccepted } from './testing/desk-in-memory.ts'

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
