import { describe, expect, it } from 'vitest'
import { changeDeadline, deliver, receiveThirdParty } from '../operations/events.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { acceptedOf, at, draftOf, issuedOf, requestOf, sentOf } from '../testing/sample.ts'
import { deadlinesOf } from './deadlines.ts'
import { deliveryWindow } from './delivery-window.ts'
import { lastSealed } from './status.ts'

const deadlines = (quote: Quote) => {
  const revision = lastSealed(quote)
  return revision === undefined ? [] : deadlinesOf(revision)
}

const windowOf = (quote: Quote) => {
  const revision = lastSealed(quote)
  return revision === undefined ? undefined : deliveryWindow(revision)
}

/** With the files to be deleted later. */
const prolonged = (quote: Quote): Quote => {
  const change = {
    deadline: 'deletion',
    delivery: '2027',
    until: '2032-06-30',
    reason: 'Prosjektet er forlenget',
  } as const
  return accepted(changeDeadline(quote, change, at('2027-01-02')))
}

describe('the deadlines of a delivery', () => {
  const delivered = accepted(deliver(acceptedOf(), { delivery: '2027' }, at('2026-12-31', '23:30:00')))

  it('let the files be fetched for six months', () => {
    expect(deadlines(delivered)).toStrictEqual([{ delivery: '2027', downloadUntil: '2027-06-30' }])
  })

  it('are as they were last set, and what was set before stays to be read', () => {
    const longer = prolonged(delivered)
    expect(deadlines(longer)).toEqual([{ delivery: '2027', downloadUntil: '2027-06-30', deleteBy: '2032-06-30' }])
    expect(lastSealed(longer)?.events.map(({ kind }) => kind)).toEqual([
      'issued',
      'sent',
      'accepted',
      'delivered',
      'deadline-changed',
    ])
  })

  it('are of each delivery by itself', () => {
    const details = { delivery: '2028', downloadUntil: '2027-03-01', deleteBy: '2031-12-31' }
    const both = accepted(deliver(delivered, details, at('2027-01-02')))
    const change = { deadline: 'download', delivery: '2028', until: '2027-04-01', reason: 'Ferie' } as const
    const longer = accepted(changeDeadline(both, change, at('2027-01-03')))
    expect(deadlines(longer)).toStrictEqual([
      { delivery: '2027', downloadUntil: '2027-06-30' },
      { delivery: '2028', downloadUntil: '2027-04-01', deleteBy: '2031-12-31' },
    ])
  })

  it('need no name where one delivery is ordered', () => {
    const one = acceptedOf(sentOf(issuedOf(draftOf(requestOf('small')))))
    const made = accepted(deliver(one, { downloadUntil: '2027-03-01' }, at('2027-01-02')))
    const change = { deadline: 'download', delivery: '2027', until: '2027-04-01', reason: 'Ferie' } as const
    const longer = accepted(changeDeadline(made, change, at('2027-01-03')))
    expect(deadlines(longer)).toEqual([{ delivery: '2027', downloadUntil: '2027-04-01' }])
  })

  it('are none before the delivery that they are of', () => {
    const revision = lastSealed(prolonged(delivered)) ?? expect.fail()
    const events = revision.events.filter(({ kind }) => kind !== 'delivered')
    expect(deadlinesOf({ ...revision, events })).toEqual([])
  })

  it('are refused of a delivery that was never made, and in the past', () => {
    const change = { deadline: 'download', until: '2026-12-01', reason: 'Feil' } as const
    expect(codesOf(refused(changeDeadline(delivered, change, at('2027-01-02'))))).toEqual([
      'quote/which-delivery',
      'quote/deadline-too-early',
    ])
    const second = { ...change, delivery: '2028', until: '2027-08-01' }
    expect(refused(changeDeadline(delivered, second, at('2027-01-02')))).toMatchObject([
      { code: 'quote/not-delivered', params: { id: '2028', allowed: ['2027'] } },
    ])
  })

  it('are refused, with that alone to say, before anything is delivered', () => {
    const change = { deadline: 'download', until: '2027-12-01', reason: 'Feil' } as const
    for (const quote of [acceptedOf(), sentOf()])
      expect(codesOf(refused(changeDeadline(quote, change, at('2027-01-02'))))).toEqual(['quote/nothing-delivered'])
  })
})

describe('when delivery is expected', () => {
  it('is not known before all that it counts from has happened', () => {
    expect(windowOf(sentOf())).toBeUndefined()
    expect(windowOf(acceptedOf())).toBeUndefined()
  })

  it('is counted from the last of it', () => {
    const received = accepted(receiveThirdParty(acceptedOf(), { source: 'kreftregisteret' }, at('2026-12-10')))
    expect(windowOf(received)).toEqual({ from: '2027-01-21', to: '2027-02-18' })
  })

  it('is counted from the last of it in whatever order the terms name it', () => {
    const estimate = { unit: 'day', atLeast: 0, atMost: 1, countsFrom: ['third-party-received', 'accepted'] } as const
    const taken = acceptedOf(sentOf(issuedOf(draftOf(requestOf('typical'), { delivery: { estimate } }))))
    expect(windowOf(taken)).toBeUndefined()
    const received = accepted(receiveThirdParty(taken, {}, at('2026-12-10')))
    expect(windowOf(received)).toEqual({ from: '2026-12-10', to: '2026-12-11' })
  })

  it('is counted from acceptance where the terms say so', () => {
    const estimate = { unit: 'day', atLeast: 10, atMost: 20, countsFrom: ['accepted'] } as const
    const draft = draftOf(requestOf('typical'), { delivery: { estimate } })
    expect(windowOf(acceptedOf(sentOf(issuedOf(draft))))).toEqual({ from: '2026-12-11', to: '2026-12-21' })
  })

  it('is not said where the quote gives no time', () => {
    expect(windowOf(acceptedOf(sentOf(issuedOf(draftOf(requestOf('typical'), { delivery: {} })))))).toBeUndefined()
  })
})
