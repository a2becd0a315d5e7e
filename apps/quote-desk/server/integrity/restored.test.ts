import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendingTo } from '../jobs/checkpoints.ts'
import { checkNow, goOnAbove } from '../jobs/daily-check.ts'
import { openAsOwner } from '../register/open-register.ts'
import { newDatabase } from '../testing/database.ts'
import {
  type Body,
  bodyOf,
  codesIn,
  deskOn,
  done,
  lived,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'
import { readBackup, writeBackup } from './backup-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-restored-'))

const deskHere = async (): Promise<TestDesk> =>
  deskOn(await newDatabase(), { appendCheckpoints: appendingTo(join(folder, 'one.jsonl')), checkpointFolder: folder })

const feedAfter = async (finance: Send, position: number) =>
  bodyOf(await finance(`GET /api/finance/feed?after=${position}`))

const positionsIn = ({ entries }: Body): readonly number[] => entries.map(({ position }) => position)

let draft: Body
let kept: Body
let restored: TestDesk
let officer: Send
let finance: Send

beforeAll(async () => {
  const before = await deskHere()
  const first = await before.as('officer')
  draft = await lived(first)
  kept = await lived(first, ...untilAccepted)
  const owner = openAsOwner(before.address)
  await writeBackup(owner, join(folder, 'backup'), '2026-11-23T09:00:00Z')
  await owner.destroy()
  for (const _lost of [1, 2]) await lived(first, ...untilAccepted)
  await done(first, draft, 'edit', { format: 'quote-details/1', project: { title: 'Of before' } })
  restored = await deskHere()
  const other = openAsOwner(restored.address)
  expect((await readBackup(other, join(folder, 'backup'))).ok).toBe(true)
  await other.destroy()
  await goOnAbove(restored.desk)
  ;[officer, finance] = [await restored.as('officer'), await restored.as('finance')]
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('abuse case 37: after a restore', () => {
  it('finance is told where it has read what is there no longer, and hears of all that is accepted from then on', async () => {
    const refused = await finance('GET /api/finance/feed?after=3')
    expect([refused.status, codesIn(await bodyOf(refused))]).toEqual([409, ['desk/position-unknown']])
    const { number } = await lived(officer, ...untilAccepted)
    // Also where as many were accepted since as were lost.
    expect((await finance('GET /api/finance/feed?after=3')).status).toBe(409)
    const { entries } = await feedAfter(finance, 0)
    expect(entries).toMatchObject([
      { position: 1, number: kept.number },
      { position: 4, number },
    ])
    expect(positionsIn(await feedAfter(finance, 1))).toEqual([4])
    expect(await feedAfter(finance, 4)).toMatchObject({ entries: [], next: 4 })
  })

  it('positions that finance may have read, and that are lost, are listed with the numbers', async () => {
    const { findings } = await checkNow(restored.desk)
    const positions = findings.filter(({ code }) => code === 'integrity/position-lost')
    expect(positions.map(({ params: { position } }) => position)).toEqual([2, 3])
    expect(findings.filter(({ code }) => code === 'integrity/number-lost')).toHaveLength(2)
    expect(findings).toHaveLength(4)
  })

  it('what was seen before does not pass for what has come to have its version since', async () => {
    const found = await bodyOf(await officer(`GET /api/cases/${draft.case}`))
    await done(officer, found, 'edit', { format: 'quote-details/1', project: { title: 'Of afterwards' } })
    const stale = await officer(`POST /api/cases/${draft.case}/issue`, { headers: { 'If-Match': '"2"' } })
    expect([stale.status, codesIn(await bodyOf(stale))]).toEqual([412, ['desk/version-differs']])
  })
})

describe('finance', () => {
  it('is told of nothing that has no line outside the database: a restore could forget it', async () => {
    const lines: string[] = []
    let isFull = false
    const appendCheckpoints = async (given: readonly string[]) => {
      if (isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      lines.push(...given)
    }
    const desk = deskOn(await newDatabase(), { appendCheckpoints })
    const [by, reading] = [await desk.as('officer'), await desk.as('finance')]
    const [issue, send, [, accepted]] = untilAccepted
    const sent = await lived(by, issue, send)
    isFull = true
    expect(codesIn(await done(by, sent, 'accept', accepted))).toEqual(['desk/checkpoint-not-written'])
    const refused = await reading('GET /api/finance/feed')
    expect([refused.status, codesIn(await bodyOf(refused))]).toEqual([503, ['desk/checkpoint-not-written']])
    isFull = false
    expect(positionsIn(await feedAfter(reading, 0))).toEqual([1])
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ number: sent.number, feed: 1 })
  })
})
