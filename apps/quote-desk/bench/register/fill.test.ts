import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkRegister } from '../../server/integrity/check-register.ts'
import { newDatabase } from '../../server/testing/database.ts'
import { bodyOf, deskOn, done, type Send, testKeys } from '../../server/testing/desk-in-memory.ts'
import { fill } from './fill.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-filled-'))
let desk: ReturnType<typeof deskOn>
let officer: Send

beforeAll(async () => {
  const address = await newDatabase()
  desk = deskOn(address)
  desk.clock.now = '2026-11-30T20:00:00Z'
  const filling = { address, checkpoints: join(folder, 'checkpoints.jsonl'), keys: testKeys, today: '2026-11-30' }
  await fill({ ...filling, count: 12 })
  await fill({ ...filling, count: 20 })
  officer = await desk.as('officer')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a register that was filled in bulk', () => {
  it('is one that the desk could have written: chains, seals, signatures, numbers and log hold', async () => {
    const { cases, findings } = await checkRegister(desk.desk.register, folder, testKeys.trust)
    expect([cases, findings]).toEqual([20, []])
    expect(readFileSync(join(folder, 'checkpoints.jsonl'), 'utf8').split('\n').length).toBeGreaterThan(40)
  })

  it('is found, listed and heard of as if it had been made one by one, and worked on', async () => {
    const { cases } = await bodyOf(await officer('GET /api/cases?text=delprosjekt&limit=100'))
    expect(cases).toHaveLength(20)
    expect((await bodyOf(await officer('GET /api/work-lists/waiting-for-answer'))).due.length).toBeGreaterThan(0)
    const { entries } = await bodyOf(await (await desk.as('finance'))('GET /api/finance/feed'))
    expect(entries.map(({ position }: { position: number }) => position)).toEqual(entries.map((_, place) => place + 1))
    const draft = cases.find(({ status }) => status === 'draft')
    const found = await bodyOf(await officer(`GET /api/cases/${draft?.case}`))
    expect((await done(officer, found, 'issue')).number).toBe('DEMO-2026-0020')
  })
})
