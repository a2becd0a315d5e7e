import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  codesIn,
  done,
  lived,
  livedOf,
  newCase,
  newDesk,
  type Send,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let officer: Send
let accepted: Body

beforeAll(async () => {
  officer = await (await newDesk()).as('officer')
  accepted = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
})

describe('what was agreed', () => {
  it('says of each source whether its data came, and of each delivery when it was made and can be fetched', async () => {
    const [source] = accepted.quote.revisions[0]?.content.estimate.request.sources ?? []
    const received = await done(officer, accepted, 'receive', { source: source?.id })
    expect(received.agreement.sources).toContainEqual({
      id: source?.id,
      isAwaited: false,
      receivedAt: '2026-11-23T09:00:00Z',
    })
    const delivered = await done(officer, received, 'deliver', { delivery: '2027', deleteBy: '2030-12-31' })
    expect(delivered.agreement.deliveries).toMatchObject([
      { id: '2027', isMade: true, downloadUntil: '2027-05-23', deleteBy: '2030-12-31' },
      { id: '2028', isMade: false },
    ])
    const deadlines = [{ deadline: 'download', delivery: '2027', until: '2027-08-01', reason: 'Ferie' }]
    accepted = await done(officer, delivered, 'extend', { deadlines })
    expect(accepted.agreement.deliveries).toMatchObject([{ downloadUntil: '2027-08-01' }, {}])
  })

  it('has the hours that were worked beside those that were priced, with a note for each', async () => {
    const { component = '' } = accepted.agreement.hours.find(({ priced }) => priced !== '0.00') ?? {}
    const worked = await done(officer, accepted, 'recordHours', { component, hours: '7.5', note: 'Avklaringer' })
    accepted = await done(officer, worked, 'recordHours', { component, hours: '-0.5', note: 'Ført dobbelt' })
    expect(accepted.agreement.hours.find((each) => each.component === component)).toMatchObject({
      actual: '7.00',
      entries: [
        { hours: '7.5', note: 'Avklaringer', person: 'Kari officer' },
        { hours: '-0.5', note: 'Ført dobbelt' },
      ],
    })
    for (const wrong of [
      { component, hours: '-8' },
      { component: 'nothing', hours: '1' },
    ])
      expect(codesIn(await done(officer, accepted, 'recordHours', { ...wrong, note: 'x' }))).toEqual(['desk/no-hours'])
    const issued = await lived(officer, ['issue', {}])
    expect(codesIn(await done(officer, issued, 'recordHours', { component, hours: '1', note: 'x' }))).toEqual([
      'desk/no-hours',
    ])
  })

  it('is given up with what is owed by then', async () => {
    expect(accepted.agreement.owed).toMatchObject({ stage: 'delivered', deliveryId: '2027' })
    const cancelled = await done(officer, accepted, 'cancel', { reason: 'buyer-withdrew' })
    expect([cancelled.status, cancelled.agreement.owed.stage]).toEqual(['cancelled', 'delivered'])
    const early = await lived(officer, ...untilAccepted)
    const given = await done(officer, early, 'cancel', { reason: 'no-approval' })
    expect(given.agreement.owed.stage).toBe('accepted')
    expect(Number(given.agreement.owed.net)).toBeLessThan(Number(cancelled.agreement.owed.net))
  })

  it('owes of what was agreed with its reduction, at acceptance and when all is delivered, and never more', async () => {
    const half = { kind: 'reduction', reason: 'Avtale', size: { percent: '50' } }
    const agreed = await lived(officer, ['adjust', half], ...untilAccepted)
    const { net, vat, gross } = agreed.quote.revisions[0]?.content.totals ?? expect.fail()
    expect([net, agreed.agreement.owed]).toMatchObject(['19481.50', { net: '10013.00', gross: '12516.25' }])
    const delivered = await done(officer, agreed, 'deliver')
    expect(delivered.agreement.owed).toMatchObject({ stage: 'delivered', net, vat, gross })
  })

  it('owes of a change, and has hours of it, no more than it adds', async () => {
    const base = await lived(officer, ...untilAccepted)
    const draft = await done(officer, base, 'change', { request: exampleRequests.typical, reason: 'Mer' })
    const issued = await done(officer, draft, 'issue')
    const change = await done(officer, issued, 'accept', { acceptedBy: 'Ola', acceptedAt: '2026-11-23T09:00:00Z' })
    const { content } = change.quote.revisions[0] ?? expect.fail()
    expect(Number(change.agreement.owed.net)).toBeLessThan(Number(content.totals.net))
    const hours = change.agreement.hours.reduce((sum, { priced }) => sum + Number(priced), 0)
    const before = base.agreement.hours.reduce((sum, { priced }) => sum + Number(priced), 0)
    const all = content.estimate.lines.filter(({ unitCode }) => unitCode === 'HUR')
    expect(hours + before).toBeCloseTo(all.reduce((sum, { quantity }) => sum + Number(quantity), 0))
    const first = await done(officer, change, 'deliver', { delivery: '2027' })
    const last = await done(officer, first, 'deliver', { delivery: '2028' })
    expect(last.agreement.owed.net).toBe(content.totals.net)
  })
})
