import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  current,
  done,
  livedOf,
  newCase,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'
import { linkEnd } from './link-end.ts'

let desk: TestDesk
let officer: Send

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
})

type Acts = readonly Parameters<typeof livedOf>[2][]

/** A quote of two deliveries, 2027 and 2028. */
const quoteOf = async (...acts: Acts) => (await livedOf(newCase(exampleRequests.typical), officer, ...acts)).quote

const own = '2027-05-25T09:00:00Z'

const endOf = async (...acts: Acts) => linkEnd(own, await quoteOf(...acts))

const deliver = (delivery: string, downloadUntil: string) => ['deliver', { delivery, downloadUntil }] as const

describe('a link to an offer', () => {
  it('ends by itself where the offer is not accepted, whatever became of it', async () => {
    const ends = [
      await endOf(['issue', {}]),
      await endOf(['issue', {}], ['send', {}]),
      await endOf(['issue', {}], ['decline', { reason: 'price' }]),
      await endOf(['issue', {}], ['withdraw', { reason: 'mistake' }]),
      await endOf(...untilAccepted, ['undo', { reason: 'Feil sak' }]),
      await endOf(...untilAccepted, deliver('2027', '2028-03-01'), ['cancel', { reason: 'buyer-withdrew' }]),
      await endOf(['issue', {}], ['decline', { reason: 'price' }], ['revise', {}]),
    ]
    expect(new Set(ends)).toEqual(new Set([own]))
  })

  it('has no end yet while something that was ordered is not delivered, though what was delivered can be fetched no more', async () => {
    expect(await endOf(...untilAccepted)).toBeUndefined()
    expect(await endOf(...untilAccepted, deliver('2027', '2026-12-01'))).toBeUndefined()
  })

  it('ends with the last day on which something can be fetched, in Oslo, in winter and in summer, before its own end or after', async () => {
    const all = [...untilAccepted, deliver('2028', '2030-01-31'), deliver('2027', '2027-03-01')] as const
    expect(await endOf(...all)).toBe('2030-01-31T23:00:00Z')
    const longer = [{ deadline: 'download', delivery: '2027', until: '2031-07-31', reason: 'Ferie' }]
    expect(await endOf(...all, ['extend', { deadlines: longer }])).toBe('2031-07-31T22:00:00Z')
    expect(await endOf(...untilAccepted, deliver('2028', '2026-12-01'), deliver('2027', '2026-12-24'))).toBe(
      '2026-12-24T23:00:00Z',
    )
  })

  it('ends so too where nobody asked for deliveries by name', async () => {
    const request = { ...Object(exampleRequests.small), deliveries: [] }
    const none = ['answer', { code: 'content/no-delivery', reason: 'Avtales senere' }] as const
    const accepted = await livedOf(newCase(request), officer, none, ...untilAccepted)
    expect(linkEnd(own, accepted.quote)).toBeUndefined()
    const delivered = await done(officer, accepted, 'deliver', { downloadUntil: '2027-01-10' })
    expect(linkEnd(own, delivered.quote)).toBe('2027-01-10T23:00:00Z')
  })

  it('ends so too where finance has taken the acceptance over', async () => {
    const accepted = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
    const { number, quote } = accepted
    const body = { hash: quote.revisions[0]?.seal?.hash }
    const taken = await (await desk.as('finance'))(`PUT /api/finance/quotes/${number}/acknowledgement`, { body })
    expect(taken.status).toBe(200)
    const acknowledged = await current(officer, accepted)
    expect([acknowledged.status, linkEnd(own, acknowledged.quote)]).toEqual(['acknowledged', undefined])
    const first = await done(officer, acknowledged, ...deliver('2027', '2026-12-01'))
    expect([first.status, linkEnd(own, first.quote)]).toEqual(['partly-completed', undefined])
    const both = await done(officer, first, ...deliver('2028', '2027-02-01'))
    expect([both.status, linkEnd(own, both.quote)]).toEqual(['completed', '2027-02-01T23:00:00Z'])
  })
})
