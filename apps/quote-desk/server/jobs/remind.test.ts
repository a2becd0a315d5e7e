import { exampleRequests } from '@anslag/price-lists'
import { success } from '@anslag/pricing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import {
  current,
  deskOn,
  done,
  host,
  lived,
  livedOf,
  newCase,
  type Send,
  sendTo,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'
import { followUp } from './follow-up.ts'
import type { Mail } from './mail.ts'
import { remind } from './remind.ts'

let test: TestDesk
let officer: Send

beforeAll(async () => {
  test = deskOn(await newDatabase(), { publicUrl: `http://${host}` })
})

const pdfOf = async () => success(new TextEncoder().encode('%PDF'))

/** What is sent once a server has looked for what to tell of, on a day. */
const toldOn = async (day: string) => {
  const letters: Mail[] = []
  test.clock.now = `${day}T09:00:00Z`
  officer = await test.as('officer')
  await remind(test.desk)
  await followUp(test.desk, { pdfOf, send: async (letter) => void letters.push(letter) })
  return letters.filter(({ pdf }) => pdf === undefined)
}

describe('an officer', () => {
  it('is told once of an offer that expires soon, and not of one that was answered meanwhile', async () => {
    expect(await toldOn('2026-11-23')).toEqual([])
    const [open, answered] = [await lived(officer, ['issue', {}]), await lived(officer, ['issue', {}])]
    const byLink = await lived(officer, ['issue', {}])
    const link: { readonly address: string } = await (await officer(`POST /api/cases/${byLink.case}/links`)).json()
    const path = link.address.replace('/offers/', '/api/offers/').slice(`http://${host}`.length)
    const body = { hash: byLink.quote.revisions[0]?.seal?.hash, name: 'Ola Nordmann', reason: 'price' }
    expect((await sendTo(test.app)(`POST ${path}/decline`, { body })).status).toBe(200)
    expect(await toldOn('2026-11-29')).toEqual([])
    test.clock.now = '2026-11-30T09:00:00Z'
    await remind(test.desk)
    await done(await test.as('officer'), answered, 'decline', { reason: 'price' })
    const [letter, ...more] = await toldOn('2026-11-30')
    expect(more).toEqual([])
    expect(letter).toMatchObject({ to: 'mikrodata@ssb.no', subject: `${open.number}: svarfristen er 7. desember 2026` })
    expect(letter?.text).toContain(`http://${host}/cases/${open.case}`)
    expect(JSON.stringify(letter)).not.toMatch(/Ola|Kari/)
    expect(await toldOn('2026-12-01')).toEqual([])
  })

  it('is told of data that are late and of downloads that end, and again where that day is moved', async () => {
    await toldOn('2026-11-23')
    let accepted = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
    const late = (letters: readonly Mail[]) => letters.filter(({ subject }) => subject.endsWith('mangler')).length
    expect(late(await toldOn('2026-12-22'))).toBe(0)
    expect(accepted.agreement.sources.length).toBeGreaterThan(1)
    expect([late(await toldOn('2026-12-23')), late(await toldOn('2026-12-24'))]).toEqual([1, 0])
    accepted = await current(officer, accepted)
    accepted = await done(officer, accepted, 'deliver', { delivery: '2027', downloadUntil: '2027-01-31' })
    const ends = async (day: string) =>
      (await toldOn(day)).map(({ subject }) => subject.replace(`${accepted.number}: `, ''))
    expect(await ends('2027-01-23')).toEqual([])
    expect(await ends('2027-01-24')).toEqual(['filene kan hentes til og med 31. januar 2027'])
    expect(await ends('2027-01-25')).toEqual([])
    const deadlines = [{ deadline: 'download', delivery: '2027', until: '2027-02-28', reason: 'Ferie' }]
    await done(officer, await current(officer, accepted), 'extend', { deadlines })
    expect(await ends('2027-01-26')).toEqual([])
    expect(await ends('2027-02-21')).toEqual(['filene kan hentes til og med 28. februar 2027'])
  })

  it('is not told of what has been late for long, where a desk begins to send letters', async () => {
    await toldOn('2027-03-01')
    const accept = ['accept', { acceptedBy: 'Ola', acceptedAt: test.clock.now }] as const
    await livedOf(newCase(exampleRequests.typical), officer, ['issue', {}], accept)
    expect(await toldOn('2027-06-01')).toEqual([])
  })
})
