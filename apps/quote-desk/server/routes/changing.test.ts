import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import {
  type Body,
  codesIn,
  current,
  done,
  lived,
  newDesk,
  type Send,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

const order = { request: exampleRequests.typical, reason: 'Avtalt før' }

const eventsOf = ({ quote }: Body) => quote.revisions.at(-1)?.events.map(({ kind }) => kind)

const acceptance = untilAccepted[2][1]

const changed = async (send: Send) => {
  const base = await lived(send, ...untilAccepted)
  return { base, change: await done(send, base, 'change', order) }
}

describe('a change of what was accepted', () => {
  it('is a case of its own, and stands in its base from the moment it is issued', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { base, change } = await changed(officer)
    expect([change.changes, change.status, change.version]).toEqual([base.case, 'draft', 1])
    expect((await current(officer, base)).version).toBe(base.version)
    const issued = await done(officer, change, 'issue')
    expect(eventsOf(await current(officer, base))).toEqual(['issued', 'sent', 'accepted', 'change-issued'])
    const accepted = await done(officer, issued, 'accept', acceptance)
    expect([accepted.status, eventsOf(await current(officer, base))?.at(-1)]).toEqual(['accepted', 'changed'])
    const finance = await as('finance')
    const { entries } = JSON.parse(await (await finance('GET /api/finance/feed')).text())
    expect(entries.map(({ number, kind }: { number: string; kind: string }) => `${number} ${kind}`)).toEqual([
      `${base.number} accepted`,
      `${base.number} change-issued`,
      `${issued.number} accepted`,
      `${base.number} changed`,
    ])
    const undone = await done(officer, accepted, 'undo', { reason: 'Feil' })
    expect([undone.status, eventsOf(await current(officer, base))?.at(-1)]).toEqual(['sent', 'change-issued'])
    await done(officer, undone, 'withdraw', { reason: 'mistake' })
    expect(eventsOf(await current(officer, base))?.at(-1)).toBe('change-ended')
  })

  it('keeps another from being made, until nobody can answer it any more', async () => {
    const { as, clock } = await newDesk()
    const officer = await as('officer')
    const { base, change } = await changed(officer)
    const other = await done(officer, base, 'change', order)
    await done(officer, change, 'issue')
    expect(codesIn(await done(officer, other, 'issue'))).toEqual(['quote/change-stands'])
    const standing = await current(officer, base)
    expect(codesIn(await done(officer, standing, 'change', order))).toEqual(['quote/change-stands'])
    expect(codesIn(await done(officer, standing, 'undo', { reason: 'x' }))).toEqual(['quote/change-first'])
    clock.now = '2026-12-08T09:00:00Z'
    const later = await as('officer')
    const third = await done(later, standing, 'change', order)
    expect([third.status, eventsOf(await current(later, base))?.at(-1)]).toEqual(['draft', 'change-ended'])
    expect((await done(later, third, 'issue')).status).toBe('issued')
  })

  it('needs the order as it becomes, and is made of nothing that was not accepted', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const issued = await lived(officer, ['issue', {}])
    expect(codesIn(await done(officer, issued, 'change', order))).toEqual(['quote/not-accepted'])
    const accepted = await done(officer, issued, 'accept', acceptance)
    expect(codesIn(await done(officer, accepted, 'change', { reason: 'x' }))).toEqual(['desk/no-origin'])
  })
})
