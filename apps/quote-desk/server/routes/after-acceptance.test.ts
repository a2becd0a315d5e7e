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
})
